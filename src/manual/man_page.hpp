#pragma once

#include <string>
#include <vector>

#include "cli/command_table.hpp"

namespace warta::cli {

/// warta(1): what the program is, its commands, exit codes, variables and files, in the roff of
/// man(7).
std::string man_page(const std::vector<CommandEntry>& commands);

/// warta-timeline(1) and its like: a command with all its options and an example.
std::string man_page(const CommandEntry& command);

}  // namespace warta::cli
