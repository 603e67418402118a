#include "event/inference.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "calendar/calendar_value.hpp"
#include "event/event_date.hpp"
#include "event/event_series.hpp"
#include "event/noun_phrase.hpp"

namespace warta {
namespace {

bool stands_after(const SentenceLayout& layout, const Unit& unit, WordClass word) {
  constexpr std::size_t kReach = 2;
  for (std::size_t back = 1; back <= kReach && unit.first >= layout.sentence.first + back; ++back) {
    const WordClass before = layout.class_of(unit.first - back);
    if (before == word) return true;
    if (before != WordClass::on && before != WordClass::filler) break;
  }
  return layout.class_of(unit.first) == word;  // the date may hold the preposition itself
}

/// The year that the words reach back to, and the date that says so.
struct EarlierDate {
  EventDate date;
  Clue clue;
};

std::optional<EarlierDate> earlier_date(const SentenceLayout& layout, const Clause& clause,
                                        const EventDate& anchor) {
  for (const Unit& unit : layout.units) {
    if (unit.date == nullptr || !clause.holds(unit)) continue;
    if (unit.date->type == DateType::duration) {
      const auto years = whole_duration(unit.date->value);
      if (!years || years->unit != TimeUnit::year || years->amount == 0 || !anchor.known() ||
          !stands_after(layout, unit, WordClass::span)) {
        continue;
      }
      const int year = year_of(anchor);
      return EarlierDate{{year_value(year - years->amount), Precision::year},
                         {"date", unit.span, "first-in-years", year, years->amount}};
    }
    const EventDate date = reduce_date(*unit.date);
    if (date.known() && stands_after(layout, unit, WordClass::since)) {
      return EarlierDate{date, {"date", unit.span, "first-since"}};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<EventMention> infer_earlier(const TokenizedText& text, const SentenceLayout& layout,
                                          std::size_t number, const EventMention& told,
                                          const EventDate& anchor) {
  if (!told.is_meeting_or_visit()) return std::nullopt;
  Clause clause = layout.triggers[number].clause;
  clause.last = layout.room_end(number);  // the clause ends before "sejak 2019"
  const auto first = layout.find(WordClass::first, clause.first, clause.last);
  const bool nameless = told.parties.participants.empty();
  if (!first || (nameless && told.pointer == Pointer::none)) return std::nullopt;
  const auto earlier = earlier_date(layout, clause, anchor);
  if (!earlier) return std::nullopt;

  EventMention event = told;
  event.date = earlier->date;
  event.status = EventStatus::inferred;
  event.pointer = Pointer::none;
  if (told.is_visit()) {
    event.parties.participants.clear();
    if (!told.parties.visitor.empty()) event.parties.participants = {told.parties.visitor};
    event.parties.host = {};
  } else {
    event.place = {};
  }
  Clue ordinal = earlier->clue;
  ordinal.span = text.tokens[*first].span;
  event.evidence = {
      {"trigger", text.span(told.first, told.last), "inferred"}, ordinal, earlier->clue};
  return event;
}

namespace {

/// The words that stand in for a trigger.
struct Head {
  std::size_t first = 0;
  std::size_t last = 0;
  bool opens = false;  ///< what stands before is not of the event
};

/// "Yang kedua", "Yang terakhir".
std::optional<Head> ordinal_head(const SentenceLayout& layout) {
  const std::size_t first = layout.sentence.first;
  const WordClass next = layout.class_of(first + 1);
  const bool ordinal = next == WordClass::first || next == WordClass::filler;
  if (layout.class_of(first) != WordClass::relative || !ordinal) return std::nullopt;
  return Head{first, first + 2, true};
}

/// "Dua tahun kemudian, [di] Paris".
std::optional<Head> place_head(const TokenizedText& text, const SentenceLayout& layout) {
  if (layout.units.empty() || layout.units.front().date == nullptr) return std::nullopt;
  const Unit& date = layout.units.front();
  if (date.first > layout.sentence.first + 1) return std::nullopt;
  std::size_t token = date.last;
  if (token < layout.sentence.last && text.word(token) == ",") ++token;
  if (layout.class_of(token) != WordClass::at) return std::nullopt;
  return Head{token, token + 1, false};
}

/// "...: ke Moskow pada 2001 dan ke Sochi pada 2002".
std::optional<Head> list_head(const TokenizedText& text, const SentenceLayout& layout) {
  for (std::size_t token = layout.sentence.first; token < layout.sentence.last; ++token) {
    if (text.word(token) == ":") return Head{token, token + 1, true};
  }
  return std::nullopt;
}

bool names_others(const SentenceLayout& layout, const EventMention& spoken) {
  const auto is_other = [&](std::string_view id) {
    return !contains(spoken.parties.participants, id);
  };
  return std::any_of(layout.units.begin(), layout.units.end(), [&](const Unit& unit) {
    return unit.human && std::any_of(unit.ids.begin(), unit.ids.end(), is_other);
  });
}

/// The sentence with the head for its only trigger.
SentenceLayout with_head(const TokenizedText& text, const SentenceLayout& layout, const Head& head,
                         EventType type) {
  SentenceLayout result = layout;
  const Reading reading = type == EventType::visit ? Reading::go : Reading::talks;
  result.triggers = {{{type, reading}, head.first, head.last}};
  if (head.opens) {
    const auto cut = static_cast<std::ptrdiff_t>(head.first - layout.sentence.first);
    result.classes.erase(result.classes.begin(), result.classes.begin() + cut);
    result.sentence.first = head.first;
    std::erase_if(result.units, [&](const Unit& unit) { return unit.first < head.first; });
  }
  find_clauses(text, result);
  return result;
}

}  // namespace

std::vector<EventMention> EllipsisReader::read_at(const TokenizedText& text,
                                                  const SentenceLayout& layout,
                                                  const EventMention& spoken) const {
  const Trigger& head = layout.triggers.front();
  EventMention one;
  one.kind = spoken.kind;
  one.sentence = layout.index;
  one.first = head.first;
  one.last = head.last;
  one.parties = spoken.parties;
  one.status = EventStatus::held;
  one.evidence.push_back({"trigger", text.span(head.first, head.last), "ellipsis"});
  std::vector<EventMention> told;
  for (SeriesItem& item : read_series(text, layout, 0, places_, false)) {
    told.push_back(one);
    told.back().place = item.place;
    told.back().date = std::move(item.date);
    told.back().add_evidence(item.evidence);
  }
  if (!told.empty()) return told;
  LinkedPlace place = places_.link(text, layout, head, Phrases{text, layout, parties_});
  LinkedDate date = link_date(text, layout, 0);
  if (!place.place.known() || !date.date.known()) return told;
  one.place = place.place;
  one.date = std::move(date.date);
  one.add_evidence(place.evidence);
  one.add_evidence(date.evidence);
  told.push_back(std::move(one));
  return told;
}

std::vector<EventMention> EllipsisReader::read(const TokenizedText& text,
                                               const SentenceLayout& layout,
                                               const EventMention& spoken) const {
  std::optional<Head> head = ordinal_head(layout);
  if (!head) head = place_head(text, layout);
  const bool list = !head;
  if (list) head = list_head(text, layout);
  if (!head) return {};
  const SentenceLayout at = with_head(text, layout, *head, spoken.kind.type);
  if (names_others(at, spoken)) return {};
  std::vector<EventMention> told = read_at(text, at, spoken);
  if (list && told.size() < 2) told.clear();
  return told;
}

std::vector<EventMention> EllipsisReader::read_predecessor(const TokenizedText& text,
                                                           const SentenceLayout& layout,
                                                           std::size_t number,
                                                           const EventMention& spoken) const {
  const Trigger& trigger = layout.triggers[number];
  const std::size_t head = trigger.clause.last;
  const bool noun = trigger.kind.reading == Reading::talks || trigger.kind.reading == Reading::trip;
  const WordClass word = layout.class_of(head);
  const bool last_trigger = number + 1 == layout.triggers.size();
  if (spoken.parties.participants.empty() || !noun || !last_trigger ||
      (word != WordClass::after_ && word != WordClass::since))
    return {};
  const Unit* place = layout.unit_at(head + 1);
  if (place == nullptr || place->kind != UnitKind::place) return {};
  const SentenceLayout at = with_head(text, layout, {head, head + 1, true}, EventType::meeting);
  return read_at(text, at, spoken);
}

}  // namespace warta
