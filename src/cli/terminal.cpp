#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "report/text_layout.hpp"
#include "text/ascii.hpp"

namespace warta::cli {
namespace {

constexpr std::size_t kPlainWidth = 80;
constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kWidest = 120;  // longer lines are hard to read

std::size_t terminal_columns(int descriptor) {
  const int width = read_digits(environment("COLUMNS")).value_or(0);
  if (width > 0) return static_cast<std::size_t>(width);
  winsize size{};
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return kPlainWidth;
}

}  // namespace

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

void say(std::string_view message) {
  const std::string line = "warta: " + printable(message) + "\n";
  std::fputs(line.c_str(), stderr);
}

void say_at(std::string_view message, std::string_view typed, std::size_t at) {
  say(message);
  const std::string before = printable(std::string{typed.substr(0, at)} + "^");
  const std::string caret(display_columns(before) - 1, ' ');
  const std::string lines = "  " + printable(typed) + "\n  " + caret + "^\n";
  std::fputs(lines.c_str(), stderr);
}

std::size_t output_width(bool to_terminal) {
  return to_terminal ? std::clamp(terminal_columns(STDOUT_FILENO), kNarrowest, kWidest)
                     : kPlainWidth;
}

bool stdout_is_terminal() {
  return isatty(STDOUT_FILENO) == 1;
}

bool stderr_is_terminal() {
  return isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb";
}

std::size_t stderr_columns() {
  return terminal_columns(STDERR_FILENO);
}

bool use_color(std::string_view choice, bool to_terminal) {
  if (choice == "always") return true;
  if (choice == "never") return false;
  return to_terminal && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

}  // namespace warta::cli
