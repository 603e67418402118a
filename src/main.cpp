#include <csignal>

#include "cli/command_line.hpp"
#include "command/commands.hpp"

int main(int argc, char** argv) {
  // `warta ... | head` must end quietly, even under a parent that ignores the signal.
  std::signal(SIGPIPE, SIG_DFL);
  return static_cast<int>(warta::cli::run_command_line(warta::cli::make_commands(), argc, argv));
}
