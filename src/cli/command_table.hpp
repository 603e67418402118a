#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/option_set.hpp"

namespace warta::cli {

/// A command as the help, the man pages and the completions tell of it.
struct CommandEntry {
  std::string name, summary, example;
  std::vector<Option> options;  ///< those of the command, then those of all commands
};

/// Names the config file; an option of every command.
inline constexpr const char* kConfigOption = "config";

/// The option table of the whole program, in the order of `commands`.  Values are bound to the
/// commands and to `config`.
std::vector<CommandEntry> command_table(const std::vector<std::unique_ptr<Command>>& commands,
                                        std::string& config);

}  // namespace warta::cli
