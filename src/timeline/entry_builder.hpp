#pragma once

#include "timeline/event_group.hpp"
#include "timeline/summary_line.hpp"
#include "warta/timeline.hpp"

namespace warta {

class ArrivalPoints;
class Gazetteer;

/// Makes one row of the timeline from the testimonies of one event: what they agree on, what they
/// dispute, how the event's status went, and the claims themselves.  The row's id is given later,
/// since it must differ from those of other rows.
class EntryBuilder {
 public:
  /// All must outlive the builder.
  EntryBuilder(const Gazetteer& gazetteer, const ArrivalPoints& arrivals,
               const SummaryLine& summaries)
      : gazetteer_{gazetteer}, arrivals_{arrivals}, summaries_{summaries} {}

  TimelineEntry build(const EventGroup& group) const;
  /// Its one line, for a row that was changed.
  std::string summary_of(const TimelineEntry& entry) const { return summaries_.describe(entry); }

 private:
  const Gazetteer& gazetteer_;
  const ArrivalPoints& arrivals_;
  const SummaryLine& summaries_;
};

/// What a row's id starts from: "2019-04-25-meeting-vladivostok".
std::string slug_of(const TimelineEntry& entry);

}  // namespace warta
