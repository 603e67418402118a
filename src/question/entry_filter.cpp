#include "question/entry_filter.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"

namespace warta {
namespace {

template <typename T>
bool one_of(const std::vector<T>& wanted, T value) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

}  // namespace

Event event_of(const TimelineEntry& entry) {
  Event event;
  event.type = entry.type;
  event.date = entry.date;
  event.place = entry.place;
  event.country = entry.country;
  event.participants = entry.participants;
  event.sides = entry.sides;
  event.host = entry.host;
  event.visitor = entry.visitor;
  return event;
}

EntryFilter::EntryFilter(const Gazetteer& gazetteer, const PartyGroups& groups,
                         const TimelineOptions& options)
    : gazetteer_{gazetteer},
      options_{options},
      who_{gazetteer, groups, options.who},
      since_{parse_day_range(options.since)},
      until_{parse_day_range(options.until)} {}

bool EntryFilter::in_window(const TimelineEntry& entry) const {
  if (!since_ && !until_) return true;
  const auto days = parse_day_range(entry.date);
  return days && (!since_ || days->last >= since_->first) &&
         (!until_ || days->first <= until_->last);
}

bool EntryFilter::at_place(const TimelineEntry& entry) const {
  if (options_.place.empty()) return true;
  return gazetteer_.lies_within(entry.place, options_.place) ||
         gazetteer_.lies_within(entry.venue, options_.place) || entry.country == options_.place;
}

bool EntryFilter::wants(const TimelineEntry& entry) const {
  return in_window(entry) && at_place(entry) && one_of(options_.types, entry.type) &&
         one_of(options_.statuses, entry.status) && entry.independent >= options_.min_sources &&
         (!options_.conflicts_only || !entry.conflicts.empty()) && who_.accepts(event_of(entry));
}

}  // namespace warta
