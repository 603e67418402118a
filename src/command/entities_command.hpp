#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta entities`: who and what each article names, or with --total, --top, --id or --unknown
/// what all of them say of a name.
std::unique_ptr<Command> make_entities_command();

}  // namespace warta::cli
