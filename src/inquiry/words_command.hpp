#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta words`: how often each word, stem or run of words is used, how evenly, and with --against
/// how differently from other texts.
std::unique_ptr<Command> make_words_command();

}  // namespace warta::cli
