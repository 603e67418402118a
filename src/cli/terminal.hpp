#pragma once

#include <cstddef>
#include <string_view>

namespace warta::cli {

/// Prints a line on standard error: "warta: no articles in kosong/".
void say(std::string_view message);

/// A variable of the environment; empty if it is not set.
std::string_view environment(const char* name);

/// The same with what was typed, and a caret below the byte of it that is meant:
///
///   warta: the quotation does not end
///     kim "jong un
///         ^
void say_at(std::string_view message, std::string_view typed, std::size_t at);

/// Columns for text on standard output: of the terminal (COLUMNS, else what the terminal says,
/// between 40 and 120), 80 if it is none.
std::size_t output_width(bool to_terminal);

/// Whether standard output is a terminal.
bool stdout_is_terminal();

/// Whether standard error is one, on which a line can be written over.
bool stderr_is_terminal();

/// Columns of the terminal on standard error.
std::size_t stderr_columns();

/// `choice` is auto, always or never; auto asks for a terminal, no NO_COLOR and a TERM other than
/// dumb.
bool use_color(std::string_view choice, bool to_terminal);

}  // namespace warta::cli
