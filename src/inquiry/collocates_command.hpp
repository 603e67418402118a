#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta collocates`: the words that stand near what a query finds, more often than chance has it.
std::unique_ptr<Command> make_collocates_command();

}  // namespace warta::cli
