#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta diff`: what is new between two collections of articles: articles, rows of the timeline,
/// and what rows say.
std::unique_ptr<Command> make_diff_command();

}  // namespace warta::cli
