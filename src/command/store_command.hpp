#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta store`: what a store holds, whether it is sound; its records, all of them.
std::unique_ptr<Command> make_store_command();

}  // namespace warta::cli
