#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "cli/command_table.hpp"
#include "cli/interrupt.hpp"
#include "cli/settings.hpp"
#include "cli/suggestion.hpp"
#include "cli/terminal.hpp"
#include "report/text_layout.hpp"
#include "text/ascii.hpp"
#include "warta/error.hpp"
#include "warta/lexicon.hpp"

namespace warta::cli {
namespace {

constexpr const char* kDescription =
    "warta reads Indonesian news articles and answers who met whom, where and when.";

ExitCode usage_error(std::string_view message, const std::string& command) {
  say(message);
  const std::string of = command.empty() ? "" : " " + command;
  const std::string hint = "Try: warta" + of + " --help\n";
  std::fputs(hint.c_str(), stderr);
  return ExitCode::fatal;
}

std::string version_line() {
  return "warta " WARTA_VERSION " (data " + Lexicon{}.hash() + ")";
}

const Command* find_command(const std::vector<std::unique_ptr<Command>>& commands,
                            std::string_view name) {
  const auto found =
      std::ranges::find_if(commands, [&](const auto& c) { return c->name() == name; });
  return found == commands.end() ? nullptr : found->get();
}

std::vector<std::string> names_of(const std::vector<std::unique_ptr<Command>>& commands) {
  std::vector<std::string> names;
  for (const auto& command : commands) names.push_back(command->name());
  return names;
}

/// "12" is the place of a character, "-3" and "tiga" are none.
std::string whole_number(const std::string& typed) {
  const bool whole = typed.find_first_not_of("0123456789") == std::string::npos;
  return whole ? std::string{} : "\"" + typed + "\" is no number of a character";
}

/// Binds one row of the option table.  CLI11 shows the name of a positional by itself.
void add_option(CLI::App& app, const Option& option) {
  CLI::Option* added = std::visit(
      [&](auto* value) -> CLI::Option* {
        if constexpr (std::is_same_v<decltype(value), bool*>)
          return app.add_flag(option.names, *value, option.help);
        else
          return app.add_option(option.names, *value, option.help);
      },
      option.value);
  if (option.is_flag()) return;
  added->type_name(option.is_positional() ? "" : option.shape);
  if (option.is_list() && !option.is_positional()) added->delimiter(',')->allow_extra_args(false);
  if (std::holds_alternative<long long*>(option.value)) added->check(whole_number);
  if (!option.choices.empty()) added->check(CLI::IsMember(option.choices).description(""));
}

void add_command(CLI::App& app, const CommandEntry& command) {
  CLI::App* sub = app.add_subcommand(command.name, command.summary);
  sub->footer("Example:\n  " + command.example);
  for (const Option& option : command.options) add_option(*sub, option);
}

ExitCode run_and_report(Command& command) {
  try {
    return command.run();
  } catch (const UsageError& error) {
    return usage_error(error.what(), command.name());
  } catch (const TypedError& error) {
    say_at(error.what(), error.typed, error.at);
    return ExitCode::fatal;
  } catch (const Interrupted& stop) {
    say(stop.what());
    end_by_signal();
  } catch (const std::bad_alloc&) {
    say("out of memory");
  } catch (const std::exception& error) {
    say(error.what());
  }
  return ExitCode::fatal;
}

/// What is wrong with a call that names no command of ours; empty if it names one.
std::string missing_command(const std::vector<std::unique_ptr<Command>>& commands, int argc,
                            const char* const* argv) {
  if (argc < 2) return "no command given; there are " + joined(names_of(commands));
  const std::string_view word = argv[1];
  if (word.starts_with('-') || find_command(commands, word) != nullptr) return {};
  const std::string meant = did_you_mean(word, names_of(commands));
  return "unknown command \"" + std::string{word} + "\"" +
         (meant.empty() ? "; there are " + joined(names_of(commands)) : meant);
}

/// What is wrong with the arguments, in our words where an option is unknown.
std::string wrong_argument(const CLI::App& app, const CLI::ParseError& error, int argc,
                           const char* const* argv) {
  if (dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr) return error.what();
  const auto chosen = app.get_subcommands();
  const CLI::App& command = chosen.empty() ? app : *chosen.front();
  std::vector<std::string> known;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
  for (int i = 1; i < argc; ++i) {
    const std::string_view word =
        std::string_view{argv[i]}.substr(0, std::string_view{argv[i]}.find('='));
    if (!word.starts_with("--") || word == "--" || std::ranges::find(known, word) != known.end())
      continue;
    return "unknown option " + std::string{word} + did_you_mean(word, known);
  }
  return error.what();
}

/// Long names of the options that the command line gives.
std::set<std::string> given_options(const CLI::App& sub, const CommandEntry& command) {
  std::set<std::string> given{kConfigOption};
  for (const Option& option : command.options)
    if (const std::string name = option.long_name(); !name.empty())
      if (sub.get_option("--" + name)->count() > 0) given.insert(name);
  return given;
}

bool truth(const std::string& word) {
  const auto is_one = [&](std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view w) { return same_ascii(w, word); });
  };
  if (is_one({"true", "1", "yes", "on"})) return true;
  if (is_one({"false", "0", "no", "off"})) return false;
  throw UsageError{"takes true or false, not \"" + word + "\""};
}

/// Throws UsageError or CLI::ParseError if the option does not take such values.
void set_option(CLI::App& sub, const Setting& setting) {
  if (!setting.option.is_list() && setting.values.size() != 1)
    throw UsageError{"takes one value, not " + std::to_string(setting.values.size())};
  if (setting.option.is_flag()) {
    *std::get<bool*>(setting.option.value) = truth(setting.values.front());
    return;
  }
  CLI::Option* option = sub.get_option("--" + setting.option.long_name());
  for (const std::string& value : setting.values) option->add_result(value);
  option->run_callback();
}

/// Fills what the command line leaves open from environment and config file.
void apply_settings(CLI::App& sub, const std::vector<CommandEntry>& table, std::string config) {
  const CommandEntry& command = *std::ranges::find(table, sub.get_name(), &CommandEntry::name);
  if (config.empty()) config = environment(variable_of(kConfigOption).c_str());
  if (config.empty()) config = usual_config_file();
  const auto lines = config.empty() ? std::vector<ConfigLine>{} : read_config(config);
  check_config(table, lines, config);
  for (const Setting& setting : settings_of(command, given_options(sub, command), lines, config)) {
    try {
      set_option(sub, setting);
    } catch (const CLI::ParseError& error) {
      throw UsageError{setting.source + ": " + error.what()};
    } catch (const UsageError& error) {
      throw UsageError{setting.source + ": " + setting.option.long_name() + " " + error.what()};
    }
  }
}

}  // namespace

std::string_view program_version() {
  return WARTA_VERSION;
}

ExitCode run_command_line(const std::vector<std::unique_ptr<Command>>& commands, int argc,
                          const char* const* argv) {
  if (argc > 1 && std::string_view{argv[1]} == "help") {  // "help timeline" is "timeline --help"
    std::vector<const char*> asked{argv[0]};
    if (argc > 2) asked.push_back(argv[2]);
    asked.push_back("--help");
    return run_command_line(commands, static_cast<int>(asked.size()), asked.data());
  }
  const std::string missing = missing_command(commands, argc, argv);
  if (!missing.empty()) return usage_error(missing, "");

  CLI::App app{kDescription, "warta"};
  app.set_version_flag("--version", version_line, "Print version and hash of the data, and exit");
  app.get_formatter()->column_width(26);
  app.require_subcommand(0, 1);  // a second word is no command, but perhaps a file called "read"
  app.footer(
      "Settings: WARTA_JOBS and its like, then ~/.config/warta/config.toml (docs/settings.md)\n"
      "Example:\n  warta timeline berita/");
  std::string config;
  const std::vector<CommandEntry> table = command_table(commands, config);
  for (const CommandEntry& command : table) add_command(app, command);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {
      app.exit(error);
      return ExitCode::okay;
    }
    const Command* command = find_command(commands, argv[1]);
    return usage_error(wrong_argument(app, error, argc, argv),
                       command == nullptr ? "" : command->name());
  }
  const auto chosen = app.get_subcommands();
  if (chosen.empty()) return usage_error("no command given", "");
  const auto command = std::ranges::find_if(
      commands, [&](const auto& c) { return c->name() == chosen.front()->get_name(); });
  try {
    apply_settings(*chosen.front(), table, config);
  } catch (const UsageError& error) {
    return usage_error(error.what(), (*command)->name());
  }
  watch_signals();
  return run_and_report(**command);
}

}  // namespace warta::cli
