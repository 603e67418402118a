#include "manual/man_page.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace warta::cli {
namespace {

constexpr const char* kExitCodes = R"(.SH EXIT STATUS
.TP
.B 0
All done.
.TP
.B 1
Finished, but some files or records could not be used; standard error says which.
.TP
.B 2
The job could not be done.
)";

constexpr const char* kSettings = R"(.SH ENVIRONMENT
.TP
.B WARTA_JOBS, WARTA_DATA, WARTA_COLOR, ...
Every option may be set by a variable: \-\-input\-format by WARTA_INPUT_FORMAT, \-\-brief by
WARTA_BRIEF=true. The command line is stronger.
.TP
.B WARTA_CONFIG
The config file, as \-\-config.
.TP
.B NO_COLOR
No colours, unless \-\-color always is given.
.SH FILES
.TP
.I ~/.config/warta/config.toml
Options by their long names, in TOML; those below [timeline] are for that command alone. Command
line and environment are stronger. XDG_CONFIG_HOME stands for ~/.config if it is set.
)";

/// Text in which nothing means anything to roff.  A hyphen is printed as the one people type.
std::string plain(std::string_view text) {
  std::string out;
  if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '|') {
      out += "|\\:";  // a line may break there
    } else {
      out += c;
    }
  }
  return out;
}

std::string bold(std::string_view text) {
  return "\\fB" + plain(text) + "\\fR";
}

std::string heading(std::string_view page) {
  std::string out = ".TH " + plain(page) + " 1 \"\" \"warta ";
  return out.append(program_version()).append("\" \"User Commands\"\n.ad l\n.nh\n");
}

std::string paragraph(const Option& option) {
  std::string out = ".TP\n";
  for (bool first = true; const std::string& spelling : option.spellings()) {
    if (!first) out += ", ";
    out += bold(spelling);
    first = false;
  }
  if (!option.shape.empty() && !option.is_positional())
    out += " \\fI" + plain(option.shape) + "\\fR";
  out += "\n" + plain(option.help) + ".";
  if (option.is_list() && !option.is_positional()) out += " Several, or a list with commas.";
  return out + "\n";
}

std::string synopsis(const CommandEntry& command) {
  std::string out = ".SH SYNOPSIS\n" + bold("warta " + command.name) + " [\\fIOPTION\\fR ...]";
  for (const Option& option : command.options)
    if (option.is_positional())
      out += " [\\fI" + plain(option.names) + "\\fR" + (option.is_list() ? " ...]" : "]");
  return out + "\n";
}

std::string example(std::string_view call) {
  return ".SH EXAMPLE\n.nf\n.RS\n" + plain(call) + "\n.RE\n.fi\n";
}

}  // namespace

std::string man_page(const std::vector<CommandEntry>& commands) {
  std::string out = heading("WARTA");
  out += ".SH NAME\nwarta \\- who met whom, where and when, in Indonesian news\n";
  out += ".SH SYNOPSIS\n\\fBwarta\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR ...] [\\fIINPUT\\fR ...]\n";
  out +=
      ".SH DESCRIPTION\nReads Indonesian news articles (pages, dumps, archives, crawls, records), "
      "finds dates, people, places, organisations and what happened between them, and answers "
      "with the sentences that say so. Answers go to standard output, all else to standard "
      "error. The same input gives the same bytes.\n.SH COMMANDS\n";
  for (const CommandEntry& command : commands)
    out += ".TP\n\\fBwarta\\-" + plain(command.name) + "\\fR(1)\n" + plain(command.summary) + ".\n";
  out +=
      ".SH OPTIONS\n.TP\n\\fB\\-\\-help\\fR\nPrint the commands, or behind a command its "
      "options, and exit.\n.TP\n\\fB\\-\\-version\\fR\nPrint version and hash of the data, and "
      "exit.\n";
  return out + kExitCodes + kSettings + example("warta timeline berita/");
}

std::string man_page(const CommandEntry& command) {
  const std::string page = "warta-" + command.name;
  std::string upper = page;
  std::ranges::transform(upper, upper.begin(), upper_ascii);
  std::string out = heading(upper);
  out += ".SH NAME\n" + plain(page) + " \\- " + plain(command.summary) + "\n" + synopsis(command);
  out += ".SH OPTIONS\n";
  for (const Option& option : command.options) out += paragraph(option);
  out += ".TP\n" + bold("-h") + ", " + bold("--help") + "\nPrint the options and exit.\n";
  return out + kExitCodes + example(command.example) + ".SH SEE ALSO\n\\fBwarta\\fR(1)\n";
}

}  // namespace warta::cli
