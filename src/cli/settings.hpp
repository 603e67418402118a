#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/command_table.hpp"
#include "cli/config_file.hpp"

namespace warta::cli {

/// A value for an option that the command line does not give, and who gives it.
struct Setting {
  Option option;
  std::vector<std::string> values;
  std::string source;  ///< "WARTA_JOBS" or "config.toml:3", for messages
};

/// "jobs" -> "WARTA_JOBS", "input-format" -> "WARTA_INPUT_FORMAT"
std::string variable_of(const std::string& long_name);

/// What environment and config file set for `command`, where `given` are the long names of the
/// options on the command line.  The surer source wins: command line, environment, the command's
/// section of the config file, the lines above all sections.  A rival of an option that a surer
/// source gives is not set either: `--json` leaves `format = "csv"` out.
std::vector<Setting> settings_of(const CommandEntry& command, std::set<std::string> given,
                                 const std::vector<ConfigLine>& config,
                                 const std::string& config_path);

/// Throws UsageError with file and line if a section is no command of `table`, or a line no option
/// of its command.
void check_config(const std::vector<CommandEntry>& table, const std::vector<ConfigLine>& config,
                  const std::string& path);

}  // namespace warta::cli
