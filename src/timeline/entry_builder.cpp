#include "timeline/entry_builder.hpp"

#include <algorithm>
#include <set>

#include "lexicon/gazetteer.hpp"
#include "record/enum_names.hpp"
#include "timeline/arrival_points.hpp"
#include "timeline/claim_list.hpp"
#include "timeline/field_choice.hpp"
#include "timeline/source_count.hpp"
#include "timeline/status_history.hpp"

namespace warta {
namespace {

bool is_denial(EventStatus status) {
  return status == EventStatus::cancelled || status == EventStatus::denied;
}

/// Whether a testimony of status `told` says what a row of `status` shows.  What implies an event
/// supports it once somebody tells it.
bool supports(EventStatus told, EventStatus status) {
  if (status == EventStatus::held) return told == status || told == EventStatus::inferred;
  return told == status;
}

Telling telling_of(const EventGroup& group, EventStatus status) {
  Telling telling;
  for (const Testimony* t : group.members)
    if (supports(t->claim.status, status)) telling.members.push_back(t);
  for (const Testimony* t : group.dissenters)
    if (supports(t->claim.status, status)) telling.dissenters.push_back(t);
  if (status == EventStatus::held)
    for (const Testimony* t : group.members)
      if (t->claim.status == EventStatus::planned) telling.plans.push_back(t);
  // All that is of the row's status may be a dissent: then it is what the row tells.
  if (telling.members.empty()) telling.members.swap(telling.dissenters);
  return telling;
}

std::vector<const Testimony*> all_of_telling(const Telling& telling) {
  std::vector<const Testimony*> all = telling.members;
  all.insert(all.end(), telling.dissenters.begin(), telling.dissenters.end());
  return all;
}

/// All sides told of; but where two were told to meet by themselves, a reception at which more were
/// present ("Xi menjamu Putin dan Kim") adds nobody to their meeting.
std::vector<Side> sides_of(const std::vector<const Testimony*>& telling) {
  std::vector<Side> all, two;
  for (const Testimony* t : telling) {
    merge_sides(all, t->sides);
    if (t->sides.size() == 2 && t->named_sides() == 2) merge_sides(two, t->sides);
  }
  return two.size() == 2 ? two : all;
}

/// Everybody named; a side of which nobody is named stands for itself, unless it is only the
/// country that was visited.
std::vector<std::string> participants_of(const std::vector<Side>& sides,
                                         const std::vector<const Testimony*>& telling) {
  std::set<std::string> told;
  for (const Testimony* t : telling) told.insert(t->participants.begin(), t->participants.end());
  const bool anybody =
      std::any_of(sides.begin(), sides.end(), [](const Side& side) { return !side.named.empty(); });
  const bool visit = std::any_of(telling.begin(), telling.end(),
                                 [](const Testimony* t) { return t->type == EventType::visit; });
  std::set<std::string> participants;
  for (const Side& side : sides) {
    participants.insert(side.named.begin(), side.named.end());
    if (side.named.empty() && told.contains(side.id) && !(anybody && visit))
      participants.insert(side.id);
  }
  return {participants.begin(), participants.end()};
}

/// Whom a participant speaks for; empty for one who is a side of his own.
std::string side_of(const std::vector<Side>& sides, const std::string& id) {
  for (const Side& side : sides) {
    if (std::ranges::find(side.named, id) != side.named.end())
      return side.id == id ? std::string{} : side.id;
    if (side.id == id) return id;
  }
  return {};
}

std::vector<ConflictValue> values_of(std::span<const DisputedValue> values,
                                     const ClaimList& claims) {
  std::vector<ConflictValue> shown;
  for (const DisputedValue& value : values)
    shown.push_back({value.value, claims.indices(value.holders)});
  return shown;
}

void add_conflict(TimelineEntry& entry, const char* field, std::span<const DisputedValue> values,
                  const Verdict& verdict, const ClaimList& claims) {
  if (values.size() < 2) return;
  entry.conflicts.push_back(
      {field, values_of(values, claims), values[verdict.index].value, verdict.rule});
}

/// Held against not held: settled like any other dispute.
EventStatus settle_status(const Gazetteer& gazetteer, const EventGroup& group,
                          const ClaimList& claims, TimelineEntry& entry) {
  std::vector<DisputedValue> values;
  std::vector<EventStatus> statuses;
  for (const EventStatus status :
       {EventStatus::held, EventStatus::cancelled, EventStatus::denied}) {
    DisputedValue value{std::string{name_of(status)}, {}};
    for (const Testimony* t : group.all())
      if (t->claim.status == status) value.holders.push_back(t);
    if (value.holders.empty()) continue;
    values.push_back(std::move(value));
    statuses.push_back(status);
  }
  const Verdict verdict = judge(gazetteer, values, group.members.front()->days);
  add_conflict(entry, "status", values, verdict, claims);
  return statuses[verdict.index];
}

void fill_sources(const Gazetteer& gazetteer, const std::vector<const Testimony*>& telling,
                  const std::vector<Claim>& claims, TimelineEntry& entry) {
  std::set<std::string> articles;
  for (const Claim& claim : claims) {
    articles.insert(claim.article);
    const bool listed = std::find(entry.publishers.begin(), entry.publishers.end(),
                                  claim.publisher) != entry.publishers.end();
    if (!listed && !claim.publisher.empty()) entry.publishers.push_back(claim.publisher);
  }
  entry.articles = articles.size();
  entry.independent = count_independent(gazetteer, telling);
}

bool has_place(EventType type) {
  return type == EventType::meeting || type == EventType::visit;
}

}  // namespace

TimelineEntry EntryBuilder::build(const EventGroup& group) const {
  TimelineEntry entry;
  const std::vector<const Testimony*> all = group.all();
  const ClaimList claims{all};
  entry.claims = claims.claims();

  StatusHistory history = trace_status(all);
  entry.history = std::move(history.changes);
  entry.status =
      history.disputed ? settle_status(gazetteer_, group, claims, entry) : history.status;

  const Telling telling = telling_of(group, entry.status);
  const std::vector<const Testimony*> tellers = all_of_telling(telling);
  ChosenDate date = choose_date(gazetteer_, telling);
  // A cancelled visit keeps the day it was planned for.
  if (date.date.empty() && is_denial(entry.status))
    date = choose_date(gazetteer_, {group.members, {}, {}});
  entry.date = date.date;
  entry.precision = date.precision;
  add_conflict(entry, "date", date.values, date.verdict, claims);

  const auto day = parse_day_range(entry.date);
  const ChosenPlace place = choose_place(gazetteer_, arrivals_, telling, day ? &*day : nullptr);
  entry.type = choose_type(telling);
  entry.venue = place.venue;
  entry.country = place.country;
  if (has_place(entry.type) || place.place != place.country) entry.place = place.place;
  add_conflict(entry, "place", place.values, place.verdict, claims);

  const std::vector<Side> sides = sides_of(tellers);
  entry.participants = participants_of(sides, tellers);
  for (const std::string& id : entry.participants) entry.sides.push_back(side_of(sides, id));
  if (has_place(entry.type)) {
    const Direction direction = choose_direction(telling, sides, entry.country);
    entry.host = direction.host;
    entry.visitor = direction.visitor;
  }
  fill_sources(gazetteer_, tellers, entry.claims, entry);
  entry.summary = summaries_.describe(entry);
  return entry;
}

std::string slug_of(const TimelineEntry& entry) {
  std::string slug = entry.date.empty() ? "undated" : entry.date;
  slug.append("-").append(name_of(entry.type));
  if (!entry.place.empty()) return slug.append("-").append(entry.place);
  for (const std::string& id : entry.participants) slug.append("-").append(id);
  return slug;
}

}  // namespace warta
