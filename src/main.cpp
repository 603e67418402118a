#include "cli/command_line.hpp"
#include "command/commands.hpp"

int main(int argc, char** argv) {
  return static_cast<int>(warta::cli::run_command_line(warta::cli::make_commands(), argc, argv));
}
