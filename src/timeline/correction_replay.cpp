#include "timeline/correction_replay.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "lexicon/gazetteer.hpp"
#include "question/entry_filter.hpp"
#include "question/party_filter.hpp"
#include "record/enum_names.hpp"
#include "text/case_fold.hpp"
#include "timeline/same_event.hpp"

namespace warta {
namespace {

constexpr std::chrono::days kMoved{1};  // new articles may move a row by a day
constexpr const char* kByHand = "correction";

std::string_view or_none(std::string_view value) {
  return value.empty() ? std::string_view{"none"} : value;
}

std::string change_text(std::string_view field, std::string_view before, std::string_view after) {
  return std::string{field}
      .append(": ")
      .append(or_none(before))
      .append(" -> ")
      .append(or_none(after));
}

/// A dispute of the field is settled by the correction, whatever the reports say.
void settle(TimelineEntry& entry, std::string_view field, const std::string& value) {
  for (Conflict& conflict : entry.conflicts) {
    if (conflict.field != field) continue;
    const bool told = std::any_of(conflict.values.begin(), conflict.values.end(),
                                  [&](const ConflictValue& v) { return v.value == value; });
    if (!told) conflict.values.push_back({value, {}});
    conflict.chosen = value;
    conflict.rule = kByHand;
  }
}

/// How far a row is from what a correction calls it; the less the better.
auto distance(const EventName& name, const TimelineEntry& entry) {
  const auto told = parse_day_range(name.date), is = parse_day_range(entry.date);
  const auto gap = told && is ? days_between(*told, *is).count() : 0;
  return std::tuple{gap, entry.date != name.date, entry.type != name.type,
                    entry.participants.size()};
}

Event event_of(const EventName& name, const Gazetteer& gazetteer) {
  Event event;
  event.type = name.type;
  event.date = name.date;
  event.place = name.place;
  event.country = gazetteer.country_of_place(name.place);
  event.participants = name.parties;
  for (const std::string& party : name.parties)
    event.sides.emplace_back(gazetteer.speaks_for(party, name.date));
  return event;
}

}  // namespace

CorrectionReplay::CorrectionReplay(const Gazetteer& gazetteer, const PartyGroups& groups,
                                   const PartyFilter& asked, const EntryBuilder& entries)
    : gazetteer_{gazetteer}, groups_{groups}, asked_{asked}, entries_{entries} {}

void CorrectionReplay::build(Draft& draft) const {
  TimelineEntry& entry = draft.entry;
  entry = entries_.build(draft.group);
  if (draft.date) {
    entry.date = *draft.date;
    entry.precision = parse_day_range(entry.date)->precision;
    settle(entry, "date", entry.date);
  }
  if (draft.place) {
    entry.place = *draft.place;
    entry.country = gazetteer_.country_of_place(entry.place);
    if (!gazetteer_.lies_within(entry.venue, entry.place)) entry.venue.clear();
    settle(entry, "place", entry.place);
  }
  if (draft.status) {
    entry.status = *draft.status;
    settle(entry, "status", std::string{name_of(entry.status)});
  }
  entry.corrected = draft.corrected;
  if (!draft.corrected.empty()) entry.summary = entries_.summary_of(entry);
}

bool CorrectionReplay::is_asked(const EventName& name) const {
  return asked_.accepts(event_of(name, gazetteer_));
}

bool CorrectionReplay::fits(const EventName& name, const TimelineEntry& entry) const {
  if (!same_family(name.type, entry.type)) return false;
  const auto told = parse_day_range(name.date), is = parse_day_range(entry.date);
  if (told.has_value() != is.has_value()) return false;
  if (told && days_between(*told, *is) > kMoved) return false;
  TimelineOptions wanted;
  wanted.who = name.parties;
  wanted.place = name.place;
  return EntryFilter{gazetteer_, groups_, wanted}.wants(entry);
}

CorrectionReplay::Found CorrectionReplay::find(const EventName& name) {
  std::vector<Draft*> fitting;
  for (Draft& draft : drafts_)
    if (!draft.gone && fits(name, draft.entry)) fitting.push_back(&draft);
  if (fitting.empty()) return {};
  std::ranges::stable_sort(fitting, [&](const Draft* a, const Draft* b) {
    return distance(name, a->entry) < distance(name, b->entry);
  });
  const bool several =
      fitting.size() > 1 && distance(name, fitting[0]->entry) == distance(name, fitting[1]->entry);
  return {fitting.front(), several};
}

void CorrectionReplay::change(const Correction& correction, Draft& draft,
                              CorrectionEffect& effect) const {
  std::string before;
  switch (correction.kind) {
    case CorrectionKind::drop:
      draft.gone = true;
      effect.change = "left out: " + draft.entry.summary;
      return;
    case CorrectionKind::date:
      before = draft.entry.date;
      draft.date = correction.value;
      break;
    case CorrectionKind::place:
      before = draft.entry.place;
      draft.place = correction.value;
      break;
    default:
      before = name_of(draft.entry.status);
      draft.status = event_status_named(correction.value);
  }
  if (before == correction.value) effect.outcome = CorrectionOutcome::already_so;
  const std::string_view verb = std::string_view{correction.text}.substr(
      0, correction.text.find(' '));  // "date", "place" or "status", as the field is called
  effect.change = change_text(verb, before, correction.value);
  if (effect.outcome == CorrectionOutcome::applied) draft.corrected.push_back(effect.change);
  build(draft);
}

void CorrectionReplay::merge(const Correction& correction, Draft& draft, CorrectionEffect& effect) {
  const Found other = find(correction.other);
  if (other.draft == nullptr || other.ambiguous) {
    effect.outcome = other.ambiguous ? CorrectionOutcome::ambiguous : CorrectionOutcome::no_event;
    return;
  }
  if (other.draft == &draft) {
    effect.outcome = CorrectionOutcome::already_so;
    return;
  }
  EventGroup& group = draft.group;
  const EventGroup& added = other.draft->group;
  group.members.insert(group.members.end(), added.members.begin(), added.members.end());
  group.dissenters.insert(group.dissenters.end(), added.dissenters.begin(), added.dissenters.end());
  std::sort(group.members.begin(), group.members.end(),
            [](const Testimony* a, const Testimony* b) { return comes_first(*a, *b); });
  merge_sides(group.sides, added.sides);
  effect.change = "merged with: " + other.draft->entry.summary;
  other.draft->gone = true;
  draft.corrected.push_back(effect.change);
  build(draft);
}

bool CorrectionReplay::is_split_off(const std::string& part, const Testimony& testimony) const {
  const Claim& claim = testimony.claim;
  if (part.starts_with('"'))
    return fold_case(claim.text).find(fold_case(part.substr(1, part.size() - 2))) !=
           std::string::npos;
  if (part.starts_with('@'))
    return !claim.place.empty() && gazetteer_.lies_within(claim.place, part.substr(1));
  const auto wanted = parse_day_range(part);
  return testimony.days && wanted && wanted->contains(*testimony.days);
}

void CorrectionReplay::split(const Correction& correction, Draft& draft, CorrectionEffect& effect) {
  Draft part;
  EventGroup rest;
  for (const auto list : {&EventGroup::members, &EventGroup::dissenters})
    for (const Testimony* testimony : draft.group.*list) {
      const bool off = is_split_off(correction.value, *testimony);
      EventGroup& into = off ? part.group : rest;
      (off ? into.members : into.*list).push_back(testimony);
      merge_sides(into.sides, testimony->sides);
    }
  if (rest.members.empty()) rest.members.swap(rest.dissenters);
  if (part.group.members.empty() || rest.members.empty()) {
    effect.outcome = CorrectionOutcome::already_so;
    return;
  }
  effect.change = "split: " + std::to_string(part.group.members.size()) + " of " +
                  std::to_string(draft.group.all().size()) + " reports are of another event";
  part.corrected = {"split off: " + draft.entry.summary};
  draft.group = std::move(rest);
  draft.corrected.push_back(effect.change);
  build(draft);
  build(part);
  drafts_.push_back(std::move(part));
}

CorrectionEffect CorrectionReplay::replay(const Correction& correction) {
  CorrectionEffect effect{correction.where, correction.text, CorrectionOutcome::applied, {}};
  Found found = find(correction.event);
  if (found.draft == nullptr && correction.kind == CorrectionKind::date) {
    // The articles may say by now what the correction wants.
    EventName corrected = correction.event;
    corrected.date = correction.value;
    found = find(corrected);
  }
  if (found.draft == nullptr) {
    effect.outcome =
        is_asked(correction.event) ? CorrectionOutcome::no_event : CorrectionOutcome::not_asked;
    return effect;
  }
  if (found.ambiguous) {
    effect.outcome = CorrectionOutcome::ambiguous;
    return effect;
  }
  switch (correction.kind) {
    case CorrectionKind::merge:
      merge(correction, *found.draft, effect);
      break;
    case CorrectionKind::split:
      split(correction, *found.draft, effect);
      break;
    default:
      change(correction, *found.draft, effect);
  }
  return effect;
}

std::vector<TimelineEntry> CorrectionReplay::run(std::vector<EventGroup> groups,
                                                 std::span<const Correction> corrections,
                                                 std::vector<CorrectionEffect>& effects) {
  drafts_.clear();
  drafts_.reserve(groups.size());
  for (EventGroup& group : groups) {
    drafts_.push_back({std::move(group), {}, {}, {}, {}, {}});
    build(drafts_.back());
  }
  for (const Correction& correction : corrections)
    if (correction.kind != CorrectionKind::alias) effects.push_back(replay(correction));
  std::vector<TimelineEntry> entries;
  for (Draft& draft : drafts_)
    if (!draft.gone) entries.push_back(std::move(draft.entry));
  return entries;
}

}  // namespace warta
