#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta concordance`: every place that a query finds, with what stands around it.
std::unique_ptr<Command> make_concordance_command();

}  // namespace warta::cli
