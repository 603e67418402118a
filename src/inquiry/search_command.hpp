#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta search`: the articles that answer a query, ranked, with the sentences that do.
std::unique_ptr<Command> make_search_command();

}  // namespace warta::cli
