#include "timeline/count_check.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "calendar/day_range.hpp"

namespace warta {
namespace {

/// Who is counted: the two who met, or a visitor and the country visited.
using Series = std::pair<std::string_view, std::string_view>;
using SeriesRows = std::map<Series, std::vector<std::size_t>>;
using Sentence = std::pair<std::string_view, Span>;

Series meetings_of(const TimelineEntry& entry) {
  const bool met = entry.type == EventType::meeting || entry.type == EventType::visit;
  if (!met || entry.participants.size() != 2) return {};
  return {entry.participants[0], entry.participants[1]};
}

Series visits_of(const TimelineEntry& entry) {
  if (entry.visitor.empty() || entry.country.empty()) return {};
  return {entry.visitor, entry.country};
}

bool happened(const TimelineEntry& entry) {
  return entry.status == EventStatus::held;
}

/// How many of the series were surely after `since` (if that is a date) and before `until`.
std::size_t count_between(const std::vector<TimelineEntry>& entries,
                          const std::vector<std::size_t>& series,
                          const std::optional<DayRange>& since, const DayRange& until) {
  return static_cast<std::size_t>(std::ranges::count_if(series, [&](std::size_t row) {
    const auto days = parse_day_range(entries[row].date);
    return days && days->last < until.first && (!since || days->first > since->last);
  }));
}

/// A sentence that counts fewer events than there are.
struct Breach {
  std::size_t row = 0;
  std::size_t claim = 0;
  std::size_t told = 0;
  std::size_t shown = 0;
};

Sentence sentence_of(const Claim& claim) {
  return {claim.article, claim.span};
}

class Checking {
 public:
  Checking(const CountReader& reader, const std::vector<TimelineEntry>& entries)
      : reader_{reader}, entries_{entries} {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      note_earlier(entries[i]);
      if (!happened(entries[i])) continue;
      if (const Series met = meetings_of(entries[i]); !met.first.empty())
        meetings_[met].push_back(i);
      if (const Series gone = visits_of(entries[i]); !gone.first.empty())
        visits_[gone].push_back(i);
    }
  }

  std::vector<Breach> run() {
    for (std::size_t row = 0; row < entries_.size(); ++row) {
      const TimelineEntry& entry = entries_[row];
      if (!happened(entry) || (!series_of(entry, false) && !series_of(entry, true))) continue;
      const auto day = parse_day_range(entry.date);
      for (std::size_t i = 0; day && i < entry.claims.size(); ++i) check(row, i, *day);
    }
    drop_shared_sentences();
    return std::move(breaches_);
  }

 private:
  /// What implies an earlier event ("yang pertama sejak 2011") says since when it counts.
  void note_earlier(const TimelineEntry& entry) {
    for (const Claim& claim : entry.claims)
      if (claim.status == EventStatus::inferred)
        if (const auto days = parse_day_range(claim.date))
          since_.insert_or_assign(sentence_of(claim), *days);
  }

  /// The rows that are counted together with `entry`; null if there is no other.
  const std::vector<std::size_t>* series_of(const TimelineEntry& entry, bool visits) const {
    const SeriesRows& all = visits ? visits_ : meetings_;
    const auto found = all.find(visits ? visits_of(entry) : meetings_of(entry));
    return found == all.end() || found->second.size() < 2 ? nullptr : &found->second;
  }

  void check(std::size_t row, std::size_t number, const DayRange& day) {
    const TimelineEntry& entry = entries_[row];
    const Claim& claim = entry.claims[number];
    if (claim.status != EventStatus::held) return;
    const auto since = since_.find(sentence_of(claim));
    if (since != since_.end()) {
      const auto* series = series_of(entry, entry.type == EventType::visit);
      if (series == nullptr) return;
      compare({row, number, 1, 1 + count_between(entries_, *series, since->second, day)});
      return;
    }
    const auto count = reader_.read(claim.text);
    const auto* series = count ? series_of(entry, count->visits) : nullptr;
    if (series == nullptr) return;
    const auto printed = parse_day_range(claim.published);
    if (!count->ordinal && !printed) return;
    const std::size_t shown = count->ordinal
                                  ? 1 + count_between(entries_, *series, std::nullopt, day)
                                  : count_between(entries_, *series, std::nullopt, *printed);
    compare({row, number, static_cast<std::size_t>(count->number), shown});
  }

  void compare(const Breach& counted) {
    if (counted.shown > counted.told) breaches_.push_back(counted);
  }

  /// A sentence that tells of several events does not say which it counts.
  void drop_shared_sentences() {
    std::map<Sentence, int> tellings;
    for (const Breach& breach : breaches_)
      tellings[sentence_of(entries_[breach.row].claims[breach.claim])] = 0;
    if (tellings.empty()) return;
    for (const TimelineEntry& entry : entries_)
      for (const Claim& claim : entry.claims)
        if (const auto at = tellings.find(sentence_of(claim));
            at != tellings.end() && claim.status != EventStatus::inferred)
          ++at->second;
    std::erase_if(breaches_, [&](const Breach& breach) {
      return tellings[sentence_of(entries_[breach.row].claims[breach.claim])] != 1;
    });
  }

  const CountReader& reader_;
  const std::vector<TimelineEntry>& entries_;
  SeriesRows meetings_, visits_;
  std::map<Sentence, DayRange> since_;
  std::vector<Breach> breaches_;
};

/// The breaches of one row are one dispute: what reports count, and what is shown.
void add_conflict(TimelineEntry& entry, std::span<const Breach> breaches) {
  std::map<std::size_t, std::vector<std::size_t>> told;
  std::size_t shown = 0;
  for (const Breach& breach : breaches) {
    told[breach.told].push_back(breach.claim);
    shown = std::max(shown, breach.shown);
  }
  Conflict conflict{"count", {}, std::to_string(shown), kCountedEvents};
  for (const auto& [number, claims] : told)
    conflict.values.push_back({std::to_string(number), claims});
  if (!told.contains(shown)) conflict.values.push_back({std::to_string(shown), {}});
  entry.conflicts.push_back(std::move(conflict));
}

}  // namespace

void CountCheck::check(std::vector<TimelineEntry>& entries) const {
  const std::vector<Breach> breaches = Checking{reader_, entries}.run();
  for (auto at = breaches.begin(); at != breaches.end();) {
    const auto end = std::find_if(at, breaches.end(),
                                  [&](const Breach& breach) { return breach.row != at->row; });
    add_conflict(entries[at->row], std::span{at, end});
    at = end;
  }
}

}  // namespace warta
