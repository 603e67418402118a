#include "manual/shell_completion.hpp"
#include "report/text_layout.hpp"

namespace warta::cli {
namespace {

constexpr const char* kHead =
    R"fish(# Completion of warta for fish, made by `warta completion fish`.

function __warta_is --description 'whether the command is one of these'
    set -l words (commandline -opc)
    test (count $words) -gt 1; and contains -- $words[2] $argv
end

function __warta_begins --description 'whether the command is still to come'
    test (count (commandline -opc)) -eq 1
end

function __warta_names --description 'names that begin like the last of a list'
    set -l typed (commandline -ct | string replace -r '^--[a-z-]+=' '')
    set -l before (string match -r '^.*,' -- $typed)
    set -l last (string replace -r '^.*,' '' -- $typed)
    warta completion --names "$last" 2>/dev/null | string replace -r '^' -- "$before"
end

complete -c warta -f
)fish";

std::string quoted(std::string_view text) {
  std::string out{"'"};
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

/// The flags of `complete` that say what a value is.
std::string value_flags(const Option& option) {
  const std::string words = joined(option.choices, " ");
  switch (takes(option)) {
    case ValueKind::choice:
      return " -x -a " + quoted(option.is_list() ? "(__fish_append , " + words + ")" : words);
    case ValueKind::file:
      return " -r -F";
    case ValueKind::folder:
      return " -x -a '(__fish_complete_directories)'";
    case ValueKind::name:
      return " -x -a '(__warta_names)'";
    case ValueKind::word:
      return " -x";
    case ValueKind::none:
      break;
  }
  return {};
}

std::string line(const std::string& command, const Option& option) {
  std::string out = "complete -c warta -n '__warta_is " + command + "'";
  if (option.is_positional()) {
    const bool files = takes(option) == ValueKind::file;
    return out + (files ? " -F" : value_flags(option)) + "\n";
  }
  for (const std::string& spelling : option.spellings())
    out += spelling.starts_with("--") ? " -l " + spelling.substr(2) : " -s " + spelling.substr(1);
  return out + " -d " + quoted(option.help) + value_flags(option) + "\n";
}

}  // namespace

std::string fish_completion(const std::vector<CommandEntry>& commands) {
  std::string names, out = kHead;
  for (const CommandEntry& command : commands) {
    out += "complete -c warta -n __warta_begins -a " + command.name + " -d " +
           quoted(command.summary) + "\n";
    names += command.name + " ";
  }
  out += "complete -c warta -n __warta_begins -a help -d 'Print help and exit'\n";
  out += "complete -c warta -n '__warta_is help' -a " + quoted(names) + "\n";
  out += "complete -c warta -n __warta_begins -l version -d 'Print version and exit'\n";
  out += "complete -c warta -s h -l help -d 'Print help and exit'\n";
  for (const CommandEntry& command : commands)
    for (const Option& option : command.options) out += line(command.name, option);
  return out;
}

}  // namespace warta::cli
