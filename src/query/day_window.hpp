#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/day_range.hpp"

namespace warta {

/// From the first to the last of these days, both included; an end that is not there is open.
struct DayWindow {
  std::optional<std::chrono::sys_days> first, last;

  bool overlaps(const DayRange& days) const {
    return (!first || days.last >= *first) && (!last || days.first <= *last);
  }
  bool contains(std::chrono::sys_days day) const {
    return (!first || day >= *first) && (!last || day <= *last);
  }
  bool is_open() const { return !first && !last; }

  friend bool operator==(const DayWindow&, const DayWindow&) = default;
};

/// From the first day of `since` to the last of `until`, ISO dates of any precision; what is empty
/// is open.  Nothing if one of them is no date.
///
///   "2019", "2024-06"   2019-01-01 .. 2024-06-30
std::optional<DayWindow> make_day_window(std::string_view since, std::string_view until);

/// The same of a range as queries write it: "2019..2024", "2019-04..", "..2024-06-19", "2019".
std::optional<DayWindow> parse_day_window(std::string_view range);

/// "2019-01-01..2024-06-30"
std::string to_text(const DayWindow& window);

}  // namespace warta
