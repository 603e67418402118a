#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "warta/event.hpp"

namespace warta {

class Gazetteer;
class PartyGroups;

/// Ids by which an event may be asked for: who takes part, for whom they speak, where it is.
/// Sorted.
///
///   "Putin mengunjungi Pyongyang" -> korea-utara, pyongyang, rusia, vladimir-putin
///
/// PartyFilter accepts no event that lacks a mark of each of `sought_marks`; it may refuse some
/// that have them.
std::vector<std::string_view> event_marks(const Gazetteer& gazetteer, const Event& event);

/// For each party the marks of which an event must have one: of a group those of its members.
std::vector<std::vector<std::string>> sought_marks(const Gazetteer& gazetteer,
                                                   const PartyGroups& groups,
                                                   const std::vector<std::string>& parties);

}  // namespace warta
