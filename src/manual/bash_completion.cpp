#include <algorithm>

#include "manual/shell_completion.hpp"
#include "report/text_layout.hpp"

namespace warta::cli {
namespace {

// `--format=js` reaches the function as three words: bash breaks words at "=".
constexpr const char* kHead =
    R"bash(# Completion of warta for bash, made by `warta completion bash`.

_warta_among() {  # words; if $1 is list, the last of several with commas between
  local before=
  [[ $1 == list && $cur == *,* ]] && before=${cur%,*},
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$2" -- "${cur#"$before"}")
}

_warta_names() {
  local last=${cur##*,}
  _warta_among list "$("${COMP_WORDS[0]}" completion --names "$last" 2>/dev/null)"
}

_warta_paths() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}

_warta() {
  local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
  local command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=
  elif [[ $option == = ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  fi
)bash";

std::string among(const Option& option) {
  return std::string{"_warta_among "} + (option.is_list() ? "list" : "one") + " \"" +
         joined(option.choices, " ") + "\"";
}

/// The call that completes the value of an option; empty if nobody can know it.
std::string completer(const Option& option) {
  switch (takes(option)) {
    case ValueKind::choice:
      return among(option);
    case ValueKind::file:
      return "_warta_paths -f";
    case ValueKind::folder:
      return "_warta_paths -d";
    case ValueKind::name:
      return "_warta_names";
    case ValueKind::word:
      return ":";
    case ValueKind::none:
      break;
  }
  return {};
}

std::string value_cases(const CommandEntry& command) {
  std::string out;
  for (const Option& option : command.options) {
    const std::string call = completer(option);
    if (option.is_positional() || call.empty()) continue;
    std::vector<std::string> patterns;
    for (const std::string& spelling : option.spellings())
      patterns.push_back("\"" + command.name + " " + spelling + "\"");
    out += "    " + joined(patterns, " | ") + ") " + call + "; return ;;\n";
  }
  return out;
}

std::string option_words(const CommandEntry& command) {
  std::string words;
  for (const Option& option : command.options)
    if (!option.is_positional()) words += joined(option.spellings(), " ") + " ";
  return words + "--help";
}

/// Of a query and inputs those that can be completed, the inputs.
std::string positional_call(const CommandEntry& command) {
  std::string call;
  for (const Option& option : command.options)
    if (option.is_positional()) call = completer(option);
  return call.empty() ? ":" : call;
}

}  // namespace

std::string bash_completion(const std::vector<CommandEntry>& commands) {
  std::string names, values, options, positionals;
  for (const CommandEntry& command : commands) {
    names += command.name + " ";
    values += value_cases(command);
    options +=
        "      " + command.name + ") _warta_among one \"" + option_words(command) + "\" ;;\n";
    positionals += "    " + command.name + ") " + positional_call(command) + " ;;\n";
  }
  return kHead + std::string{"  if ((COMP_CWORD == 1)); then\n    _warta_among one \""} + names +
         "help --help --version\"\n    return\n  fi\n  case \"$command $option\" in\n" + values +
         "  esac\n  if [[ $cur == -* ]]; then\n    case $command in\n" + options +
         "    esac\n    return\n  fi\n  case $command in\n    help) _warta_among one \"" + names +
         "\" ;;\n" + positionals + "  esac\n}\n\ncomplete -F _warta warta\n";
}

}  // namespace warta::cli
