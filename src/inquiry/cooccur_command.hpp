#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta cooccur`: who appears with whom, or with --met who met whom, as a list or a graph.
std::unique_ptr<Command> make_cooccur_command();

}  // namespace warta::cli
