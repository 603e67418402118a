#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "calendar/day_range.hpp"
#include "warta/article.hpp"

namespace warta {

/// The days on which articles of concern were printed.
class PublicationPeriod {
 public:
  /// ISO 8601 of any precision; empty is open.
  PublicationPeriod(std::string_view since, std::string_view until)
      : since_{parse_day_range(since)}, until_{parse_day_range(until)} {}

  /// Whether `article` was printed in the period.  One that nobody knows the day of is counted, and
  /// is of no concern unless the period is open at both ends.
  bool holds(const Article& article);
  std::size_t undated() const { return undated_; }

 private:
  std::optional<DayRange> since_, until_;
  std::size_t undated_ = 0;
};

}  // namespace warta
