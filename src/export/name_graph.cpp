#include "export/name_graph.hpp"

#include <algorithm>

#include "calendar/calendar_value.hpp"

namespace warta {

std::optional<std::string> NameGraph::Edge::first_day() const {
  if (days.empty()) return std::nullopt;
  const auto earliest = std::ranges::min_element(days, {}, &DayRange::first);
  return day_value(earliest->first);
}

std::optional<std::string> NameGraph::Edge::last_day() const {
  if (days.empty()) return std::nullopt;
  const auto latest = std::ranges::max_element(days, {}, &DayRange::last);
  return day_value(latest->last);
}

}  // namespace warta
