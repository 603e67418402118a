#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "calendar/day_range.hpp"
#include "warta/export.hpp"

namespace warta {

class Gazetteer;

/// Who met whom: one node for each person, country or organisation, one edge for each pair that
/// held an event together, with all its events.
struct MeetingGraph {
  struct Node {
    std::string label;
    std::string type;     ///< person, place, organization, or unknown
    std::string country;  ///< id of the country they speak for
    std::size_t events = 0;
  };
  struct Edge {
    std::vector<std::string> events;  ///< ids of the rows, in order of time
    std::map<std::string, std::size_t> types;
    std::vector<DayRange> days;  ///< of those that have a date

    /// "2019-04-25", the first and the last day on which it may have been; nothing without a date.
    std::optional<std::string> first_day() const;
    std::optional<std::string> last_day() const;
  };

  std::map<std::string, Node> nodes;
  std::map<std::pair<std::string, std::string>, Edge> edges;
  std::size_t not_held = 0;  ///< rows left out
};

/// Of the held events; a visitor whom nobody is told to have met meets the country visited.
MeetingGraph meeting_graph(const Timeline& timeline, const DisplayNames& names,
                           const Gazetteer& gazetteer);

/// What to say of the rows that are no meeting; nothing if there are none.
std::vector<std::string> notes_of(const MeetingGraph& graph);

}  // namespace warta
