#include "manual/shell_completion.hpp"
#include "report/text_layout.hpp"

namespace warta::cli {
namespace {

constexpr const char* kHead = R"zsh(#compdef warta
# Completion of warta for zsh, made by `warta completion zsh`.

_warta_names() {
  local -a ids
  compset -P '*,'
  ids=(${(f)"$(warta completion --names "$PREFIX" 2>/dev/null)"})
  compadd -a ids
}

_warta() {
  local curcontext="$curcontext" state line
  local -a commands
)zsh";

constexpr const char* kChoice = R"zsh(  _arguments -C \
    '(- *)--help[Print help and exit]' \
    '(- *)--version[Print version and hash of the data, and exit]' \
    '1:command:->command' \
    '*::argument:->argument'
  case $state in
    command) _describe command commands; return ;;
  esac
  case $words[1] in
    help) _describe command commands ;;
)zsh";

// Read from $fpath the file is the function; read with `source` it only tells of it.
constexpr const char* kTail = R"zsh(  esac
}

if [[ $funcstack[1] == _warta ]]; then
  _warta "$@"
else
  compdef _warta warta
fi
)zsh";

/// Between single quotes, with a backslash before what parts a specification.
std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (special.find(c) != special.npos) out += '\\';
    out += c;
  }
  return out;
}

/// What stands behind the description: ":what it is:how to complete it".
std::string action(const Option& option) {
  const ValueKind kind = takes(option);
  if (kind == ValueKind::none) return {};
  const std::string words = joined(option.choices, " ");
  const bool many = kind == ValueKind::choice && option.is_list();
  const std::string what = kind == ValueKind::choice ? "word" : escaped(option.shape, ":\\");
  if (many) return ":" + what + ":_values -s , word " + words;
  if (kind == ValueKind::choice) return ":" + what + ":(" + words + ")";
  if (kind == ValueKind::file) return ":" + what + ":_files";
  if (kind == ValueKind::folder) return ":" + what + ":_files -/";
  return ":" + what + (kind == ValueKind::name ? ":_warta_names" : ": ");
}

/// '(-f --format)'{-f,--format}'[How to write]:word:(text json)'
std::string specification(const Option& option) {
  const std::string rest = "[" + escaped(option.help, "[]\\:") + "]" + action(option) + "'";
  if (option.is_positional())
    return "'" + std::string{option.is_list() ? "*" : "1"} +
           (action(option).empty() ? "::" : action(option)) + "'";
  const auto spellings = option.spellings();
  const std::string repeats = option.is_list() ? "*" : "";
  if (spellings.size() == 1) return "'" + repeats + spellings[0] + rest;
  if (option.is_list()) return "'*'{" + joined(spellings, ",") + "}'" + rest;
  return "'(" + joined(spellings, " ") + ")'{" + joined(spellings, ",") + "}'" + rest;
}

}  // namespace

std::string zsh_completion(const std::vector<CommandEntry>& commands) {
  std::string list, cases;
  for (const CommandEntry& command : commands) {
    list += "    '" + command.name + ":" + escaped(command.summary, ":\\") + "'\n";
    cases += "    " + command.name + ")\n      _arguments -s \\\n";
    for (const Option& option : command.options)
      cases += "        " + specification(option) + " \\\n";
    cases += "        '(- *)'{-h,--help}'[Print help and exit]'\n      ;;\n";
  }
  return kHead + std::string{"  commands=(\n"} + list + "  )\n" + kChoice + cases + kTail;
}

}  // namespace warta::cli
