#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta summary`: two or three cited sentences of each article and an overview of all.
std::unique_ptr<Command> make_summary_command();

}  // namespace warta::cli
