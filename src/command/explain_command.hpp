#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta explain`: why a date, name, place or event is read as it is.
std::unique_ptr<Command> make_explain_command();

}  // namespace warta::cli
