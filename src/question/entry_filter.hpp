#pragma once

#include <optional>

#include "calendar/day_range.hpp"
#include "question/party_filter.hpp"
#include "warta/timeline.hpp"

namespace warta {

class Gazetteer;
class PartyGroups;

/// What a row says of who was where, as if one report had told it.
Event event_of(const TimelineEntry& entry);

/// Decides which rows of a timeline answer the question.  It looks at the finished row: its date,
/// place and people may come from different reports, and a row with a planned report among its
/// claims is not planned if it was held.
class EntryFilter {
 public:
  /// All must outlive the filter.
  EntryFilter(const Gazetteer& gazetteer, const PartyGroups& groups,
              const TimelineOptions& options);

  bool wants(const TimelineEntry& entry) const;

 private:
  bool in_window(const TimelineEntry& entry) const;
  /// "Vladivostok" is asked for by its name, by "Rusia" and by the university where they met.
  bool at_place(const TimelineEntry& entry) const;

  const Gazetteer& gazetteer_;
  const TimelineOptions& options_;
  PartyFilter who_;
  std::optional<DayRange> since_, until_;
};

}  // namespace warta
