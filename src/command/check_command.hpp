#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta check`: what files hold, what of it can be read, and what is wrong with the rest.
std::unique_ptr<Command> make_check_command();

}  // namespace warta::cli
