#pragma once

#include <vector>

#include "timeline/count_reader.hpp"
#include "warta/timeline.hpp"

namespace warta {

inline constexpr const char* kCountedEvents = "counted-events";

/// Holds what reports count against what the timeline shows:
///
///   "pertemuan kedua mereka", and two earlier ones are known    a conflict `count`: 2 or 3
///   "yang pertama sejak 2011", and one of 2015 is known         a conflict `count`: 1 or 2
///   "pertemuan ketiga mereka", and one earlier is known         nothing to dispute: the articles
///                                                               need not tell of all
///
/// Meetings are counted of the same two, visits by one visitor to one country; what was only
/// planned or never happened does not count, nor what may have been at the same time.
class CountCheck {
 public:
  explicit CountCheck(const CountReader& reader) : reader_{reader} {}

  /// Adds the conflicts to the rows they are about.
  void check(std::vector<TimelineEntry>& entries) const;

 private:
  const CountReader& reader_;
};

}  // namespace warta
