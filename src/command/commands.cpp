#include "command/commands.hpp"

#include <algorithm>
#include <utility>

#include "command/check_command.hpp"
#include "command/diff_command.hpp"
#include "command/entities_command.hpp"
#include "command/explain_command.hpp"
#include "command/ingest_command.hpp"
#include "command/manual_command.hpp"
#include "command/stem_command.hpp"
#include "command/store_command.hpp"
#include "command/summary_command.hpp"
#include "command/timeline_command.hpp"
#include "command/view_command.hpp"
#include "inquiry/collocates_command.hpp"
#include "inquiry/concordance_command.hpp"
#include "inquiry/cooccur_command.hpp"
#include "inquiry/counts_command.hpp"
#include "inquiry/search_command.hpp"
#include "inquiry/words_command.hpp"

namespace warta::cli {

std::vector<std::unique_ptr<Command>> make_commands() {
  std::vector<std::unique_ptr<Command>> commands = make_view_commands();
  const auto events = std::ranges::find_if(
      commands, [](const auto& command) { return command->name() == "events"; });
  commands.insert(events, make_entities_command());
  commands.insert(commands.begin(), make_check_command());
  commands.push_back(make_ingest_command());
  commands.push_back(make_store_command());
  commands.push_back(make_stem_command());
  commands.push_back(make_search_command());
  commands.push_back(make_concordance_command());
  commands.push_back(make_words_command());
  commands.push_back(make_collocates_command());
  commands.push_back(make_counts_command());
  commands.push_back(make_cooccur_command());
  commands.push_back(make_explain_command());
  commands.push_back(make_timeline_command());
  commands.push_back(make_diff_command());
  commands.push_back(make_summary_command());
  for (auto& command : make_manual_commands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace warta::cli
