#pragma once

#include <memory>
#include <vector>

#include "cli/command_line.hpp"

namespace warta::cli {

/// The commands that show every article as one stage leaves it and ask nothing else, in the order
/// of the stages: read, tokens, dates, events, analyze.
std::vector<std::unique_ptr<Command>> make_view_commands();

}  // namespace warta::cli
