#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "warta/date.hpp"
#include "warta/event.hpp"

namespace warta {

/// All the days that a date may mean, and how finely it was told: "2019" runs from 2019-01-01 to
/// 2019-12-31.  Two reports can be of one event only if their ranges overlap.
///
///   "September 2023"   2023-09      month  2023-09-01 .. 2023-09-30
///   "minggu depan"     2024-W25     week   2024-06-17 .. 2024-06-23
///   "1980-an"          198X         year   1980-01-01 .. 1989-12-31
struct DayRange {
  std::chrono::sys_days first;
  std::chrono::sys_days last;
  Precision precision = Precision::day;

  bool overlaps(const DayRange& other) const { return first <= other.last && other.first <= last; }
  bool contains(const DayRange& other) const { return first <= other.first && other.last <= last; }

  friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// The days of an ISO 8601 date of any precision; a clock time or part of day after `T` is ignored,
/// "2023-09-12/2023-09-13" is both days.  Nothing for an empty, vague ("FUTURE_REF") or impossible
/// date.
std::optional<DayRange> parse_day_range(std::string_view iso);

/// Whole days between two ranges; 0 if they overlap.
std::chrono::days days_between(const DayRange& a, const DayRange& b);

/// The instant of a timestamp for ordering, in UTC; what is not stated counts as zero.
std::chrono::sys_seconds instant_of(const Timestamp& timestamp);

}  // namespace warta
