#include "cli/command_table.hpp"

namespace warta::cli {

std::vector<CommandEntry> command_table(const std::vector<std::unique_ptr<Command>>& commands,
                                        std::string& config) {
  std::vector<CommandEntry> table;
  for (const auto& command : commands) {
    OptionSet options;
    command->declare(options);
    options.text(std::string{"--"} + kConfigOption, config, "FILE",
                 "Settings, instead of ~/.config/warta/config.toml");
    options.finish(command->name());
    table.push_back({command->name(), command->summary(), command->example(), options.options()});
  }
  return table;
}

}  // namespace warta::cli
