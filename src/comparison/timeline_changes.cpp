#include "comparison/timeline_changes.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "record/enum_names.hpp"
#include "report/text_layout.hpp"

namespace warta {
namespace {

/// A sentence that tells an event: its article and where it begins.
using Place = std::pair<std::string, std::size_t>;

std::map<Place, std::size_t> rows_by_claim(const Timeline& timeline) {
  std::map<Place, std::size_t> rows;
  for (std::size_t i = 0; i < timeline.entries.size(); ++i)
    for (const Claim& claim : timeline.entries[i].claims)
      rows.emplace(Place{claim.article, claim.begin}, i);
  return rows;
}

/// The row that has most of the sentences of `entry`; of equals the first.
std::optional<std::size_t> row_told_by(const TimelineEntry& entry,
                                       const std::map<Place, std::size_t>& rows,
                                       const std::vector<bool>& taken) {
  std::map<std::size_t, std::size_t> shared;
  for (const Claim& claim : entry.claims) {
    const auto row = rows.find({claim.article, claim.begin});
    if (row != rows.end() && !taken[row->second]) ++shared[row->second];
  }
  if (shared.empty()) return std::nullopt;
  return std::ranges::max_element(shared, {}, [](const auto& row) { return row.second; })->first;
}

std::string disputed(const TimelineEntry& entry) {
  std::vector<std::string> fields;
  for (const Conflict& conflict : entry.conflicts) fields.push_back(conflict.field);
  return joined(fields);
}

std::vector<FieldChange> changes_of(const TimelineEntry& before, const TimelineEntry& after) {
  std::vector<FieldChange> changes;
  const auto compare = [&](const char* field, std::string old_value, std::string new_value) {
    if (old_value != new_value)
      changes.push_back({field, std::move(old_value), std::move(new_value)});
  };
  compare("status", std::string{name_of(before.status)}, std::string{name_of(after.status)});
  compare("type", std::string{name_of(before.type)}, std::string{name_of(after.type)});
  compare("date", before.date, after.date);
  compare("place", before.place, after.place);
  compare("venue", before.venue, after.venue);
  compare("country", before.country, after.country);
  compare("participants", joined(before.participants), joined(after.participants));
  compare("host", before.host, after.host);
  compare("visitor", before.visitor, after.visitor);
  compare("disputed", disputed(before), disputed(after));
  compare("articles", std::to_string(before.articles), std::to_string(after.articles));
  compare("independent", std::to_string(before.independent), std::to_string(after.independent));
  return changes;
}

/// For each row of `after` the row of `before` that it was.
std::vector<std::optional<std::size_t>> former_rows(const Timeline& before, const Timeline& after) {
  const auto rows = rows_by_claim(before);
  std::vector<bool> taken(before.entries.size());
  std::vector<std::optional<std::size_t>> former(after.entries.size());
  for (std::size_t i = 0; i < former.size(); ++i) {
    former[i] = row_told_by(after.entries[i], rows, taken);
    if (former[i]) taken[*former[i]] = true;
  }
  for (std::size_t i = 0; i < former.size(); ++i) {
    if (former[i]) continue;
    for (std::size_t old = 0; old < before.entries.size(); ++old)
      if (!taken[old] && before.entries[old].id == after.entries[i].id) former[i] = old;
    if (former[i]) taken[*former[i]] = true;
  }
  return former;
}

}  // namespace

TimelineChanges compare_timelines(const Timeline& before, const Timeline& after) {
  TimelineChanges changes;
  std::vector<bool> kept(before.entries.size());
  const auto former = former_rows(before, after);
  for (std::size_t i = 0; i < former.size(); ++i) {
    if (!former[i]) {
      changes.added.push_back(after.entries[i]);
      continue;
    }
    kept[*former[i]] = true;
    std::vector<FieldChange> fields = changes_of(before.entries[*former[i]], after.entries[i]);
    if (!fields.empty()) changes.changed.push_back({after.entries[i], std::move(fields)});
  }
  const auto rows = rows_by_claim(after);
  const std::vector<bool> none(after.entries.size());
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (kept[i]) continue;
    const auto into = row_told_by(before.entries[i], rows, none);
    changes.gone.push_back({before.entries[i], into ? after.entries[*into].id : std::string{}});
  }
  return changes;
}

}  // namespace warta
