#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/lexicon.hpp"

namespace warta::cli {

/// The ids of the parties in a list as people type it, by id, name, alias or a short form that only
/// one entry has: "Korut,AS" -> {"korea-utara", "amerika-serikat"}.  Throws UsageError for a list
/// of other than two different parties, or a name that no table knows.
std::vector<std::string> resolve_parties(std::string_view list, const Lexicon& lexicon);

/// The id of one name typed so; nothing if no table knows it.
std::optional<std::string> find_name(std::string_view typed, const Lexicon& lexicon);

}  // namespace warta::cli
