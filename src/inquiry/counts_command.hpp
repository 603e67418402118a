#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta counts`: articles, words and what a query finds, by day, week, month, year or outlet.
std::unique_ptr<Command> make_counts_command();

}  // namespace warta::cli
