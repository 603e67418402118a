#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warta::cli {

/// One line of a config file: what an option is set to, for one command or for all.
///
///   jobs = 2                      {"", "jobs", {"2"}, 1}
///   [timeline]                    {"timeline", "", {}, 2}
///   type = ["visit", "meeting"]   {"timeline", "type", {"visit", "meeting"}, 3}
struct ConfigLine {
  std::string command;  ///< empty: for every command that has such an option
  std::string name;     ///< of the option; empty for the heading of a section
  std::vector<std::string> values;
  std::size_t line = 0;

  friend bool operator==(const ConfigLine&, const ConfigLine&) = default;
};

/// What a config file in TOML says, in the order of its lines.  Values are texts, whole numbers,
/// days, true and false, and lists of them.  Throws UsageError, with `path` and line, for anything
/// else and for what is no TOML.
std::vector<ConfigLine> parse_config(std::string_view text, const std::string& path);

/// The same of a file; throws UsageError if it cannot be read.
std::vector<ConfigLine> read_config(const std::string& path);

/// Where the config file is unless somebody says otherwise: below XDG_CONFIG_HOME, else HOME.
/// Empty if neither is known or there is no such file.
std::string usual_config_file();

}  // namespace warta::cli
