#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta timeline`: what happened between two parties, by default Russia and North Korea.
std::unique_ptr<Command> make_timeline_command();

}  // namespace warta::cli
