#include "cli/settings.hpp"

#include <algorithm>

#include "cli/suggestion.hpp"
#include "cli/terminal.hpp"
#include "text/ascii.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

std::vector<std::string> names_in(const CommandEntry& command) {
  std::vector<std::string> names;
  for (const Option& option : command.options)
    if (const std::string name = option.long_name(); !name.empty() && name != kConfigOption)
      names.push_back(name);
  return names;
}

std::string at(const std::string& path, const ConfigLine& line) {
  return path + ":" + std::to_string(line.line);
}

/// Takes settings from one source after the other, the surest first.
class SettingChoice {
 public:
  SettingChoice(const CommandEntry& command, std::set<std::string> given)
      : command_{command}, given_{std::move(given)} {}

  /// `values_of` tells what this source gives an option, and where.
  template <typename ValuesOf>
  void take(const ValuesOf& values_of) {
    std::set<std::string> now;
    for (const Option& option : command_.options) {
      const std::string name = option.long_name();
      if (name.empty() || is_given(option)) continue;
      const auto [values, source] = values_of(name);
      if (source.empty()) continue;
      settings_.push_back({option, values, source});
      now.insert(name);
    }
    given_.merge(now);
  }

  std::vector<Setting> settings() && { return std::move(settings_); }

 private:
  bool is_given(const Option& option) const {
    return given_.contains(option.long_name()) ||
           std::ranges::any_of(option.rivals,
                               [&](const std::string& rival) { return given_.contains(rival); });
  }

  const CommandEntry& command_;
  std::set<std::string> given_;
  std::vector<Setting> settings_;
};

struct Found {
  std::vector<std::string> values;
  std::string source;
};

}  // namespace

std::string variable_of(const std::string& long_name) {
  std::string name = "WARTA_";
  for (const char c : long_name) name += c == '-' ? '_' : upper_ascii(c);
  return name;
}

std::vector<Setting> settings_of(const CommandEntry& command, std::set<std::string> given,
                                 const std::vector<ConfigLine>& config,
                                 const std::string& config_path) {
  SettingChoice choice{command, std::move(given)};
  choice.take([](const std::string& name) -> Found {
    const std::string variable = variable_of(name);
    const std::string_view value = environment(variable.c_str());
    return value.empty() ? Found{} : Found{{std::string{value}}, variable};
  });
  for (const std::string& section : {command.name, std::string{}})
    choice.take([&](const std::string& name) -> Found {
      for (const ConfigLine& line : config)
        if (line.command == section && line.name == name)
          return {line.values, at(config_path, line)};
      return {};
    });
  return std::move(choice).settings();
}

void check_config(const std::vector<CommandEntry>& table, const std::vector<ConfigLine>& config,
                  const std::string& path) {
  std::vector<std::string> commands, all;
  for (const CommandEntry& entry : table) {
    commands.push_back(entry.name);
    std::ranges::copy(names_in(entry), std::back_inserter(all));
  }
  for (const ConfigLine& line : config) {
    const auto entry = std::ranges::find(table, line.command, &CommandEntry::name);
    if (!line.command.empty() && entry == table.end())
      throw UsageError{at(path, line) + ": there is no command \"" + line.command + "\"" +
                       did_you_mean(line.command, commands)};
    const auto known = line.command.empty() ? all : names_in(*entry);
    if (!line.name.empty() && std::ranges::find(known, line.name) == known.end())
      throw UsageError{at(path, line) + ": " +
                       (line.command.empty() ? "no command has" : line.command + " does not have") +
                       " an option \"" + line.name + "\"" + did_you_mean(line.name, known)};
  }
}

}  // namespace warta::cli
