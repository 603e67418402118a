#pragma once

#include <string>
#include <vector>

#include "cli/command_table.hpp"

namespace warta::cli {

/// The script that makes a shell complete commands, options, their words, files and folders, and,
/// by asking `warta completion --names`, people, places and organisations.
///
///   warta timeline --type vis<Tab>            --type visit
///   warta timeline --between rusia,kor<Tab>   --between rusia,korea-selatan ...
std::string bash_completion(const std::vector<CommandEntry>& commands);
std::string zsh_completion(const std::vector<CommandEntry>& commands);
std::string fish_completion(const std::vector<CommandEntry>& commands);

}  // namespace warta::cli
