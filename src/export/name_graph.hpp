#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "calendar/day_range.hpp"

namespace warta {

/// People, organisations and places, and what joins two of them: a meeting, or a text that names
/// both.
struct NameGraph {
  struct Node {
    std::string label;
    std::string type;     ///< person, place, organization, or unknown
    std::string country;  ///< id of the country they speak for
    std::size_t count = 0;
  };
  struct Edge {
    std::size_t weight = 0;
    std::vector<std::string> rows;  ///< ids of the events of a timeline, in order of time
    std::map<std::string, std::size_t> types;
    std::vector<DayRange> days;  ///< of what joins them, where it has a date

    /// "2019-04-25", the first and the last day on which it may have been; nothing without a date.
    std::optional<std::string> first_day() const;
    std::optional<std::string> last_day() const;
  };

  std::string id = "meetings";
  std::string description = "who met whom";
  std::string counted = "events";  ///< what Node::count counts
  std::map<std::string, Node> nodes;
  std::map<std::pair<std::string, std::string>, Edge> edges;  ///< the smaller id first
};

}  // namespace warta
