#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "export/name_graph.hpp"
#include "warta/export.hpp"

namespace warta {

class Gazetteer;

/// Who met whom: one node for each person, country or organisation, one edge for each pair that
/// held an event together, with all its events.
struct MeetingGraph : NameGraph {
  std::size_t not_held = 0;  ///< rows left out
};

/// Of the held events; a visitor whom nobody is told to have met meets the country visited.
MeetingGraph meeting_graph(const Timeline& timeline, const DisplayNames& names,
                           const Gazetteer& gazetteer);

/// What to say of the rows that are no meeting; nothing if there are none.
std::vector<std::string> notes_of(const MeetingGraph& graph);

}  // namespace warta
