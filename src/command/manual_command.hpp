#pragma once

#include <memory>
#include <vector>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `completion` and `man`: what shells and people are told of the option table.
std::vector<std::unique_ptr<Command>> make_manual_commands();

}  // namespace warta::cli
