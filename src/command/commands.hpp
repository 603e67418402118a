#pragma once

#include <memory>
#include <vector>

#include "cli/command_line.hpp"

namespace warta::cli {

/// The one list of commands, in the order the data flows.  A new command is one line here.
std::vector<std::unique_ptr<Command>> make_commands();

}  // namespace warta::cli
