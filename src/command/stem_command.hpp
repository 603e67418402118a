#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta stem`: words, one a line, with their roots.
std::unique_ptr<Command> make_stem_command();

}  // namespace warta::cli
