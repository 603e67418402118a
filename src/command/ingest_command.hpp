#pragma once

#include <memory>

#include "cli/command_line.hpp"

namespace warta::cli {

/// `warta ingest`: keeps what is in files in a store, to be asked without reading them again.
std::unique_ptr<Command> make_ingest_command();

}  // namespace warta::cli
