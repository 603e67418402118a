#include "cli/commands.hpp"

#include "cli/check_command.hpp"
#include "cli/explain_command.hpp"
#include "cli/stem_command.hpp"
#include "cli/summary_command.hpp"
#include "cli/timeline_command.hpp"
#include "cli/view_command.hpp"

namespace warta::cli {

std::vector<std::unique_ptr<Command>> make_commands() {
  std::vector<std::unique_ptr<Command>> commands = make_view_commands();
  commands.insert(commands.begin(), make_check_command());
  commands.push_back(make_stem_command());
  commands.push_back(make_explain_command());
  commands.push_back(make_timeline_command());
  commands.push_back(make_summary_command());
  return commands;
}

}  // namespace warta::cli
