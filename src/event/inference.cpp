#include "event/inference.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "event/event_date.hpp"

namespace warta {
namespace {

/// Years of "P24Y"; 0 if it is not a plain number of years.
int years_of(std::string_view duration) {
  if (duration.size() < 3 || duration.front() != 'P' || duration.back() != 'Y') return 0;
  int years = 0;
  const char* end = duration.data() + duration.size() - 1;
  const auto [stop, error] = std::from_chars(duration.data() + 1, end, years);
  return error == std::errc{} && stop == end ? years : 0;
}

struct Bounds {
  std::size_t first = 0;
  std::size_t last = 0;
};

Bounds bounds_of(const TokenizedText& text, const SentenceLayout& layout, std::size_t number) {
  const std::size_t last = number + 1 < layout.triggers.size() ? layout.triggers[number + 1].first
                                                               : layout.sentence.last;
  return {clause_of(text, layout, number).first, last};
}

std::optional<std::size_t> word_of_first(const SentenceLayout& layout, const Bounds& bounds) {
  for (std::size_t token = bounds.first; token < bounds.last; ++token) {
    if (layout.class_of(token) == WordClass::first) return token;
  }
  return std::nullopt;
}

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
  Span span;
  std::string rule;
};

std::optional<EarlierDate> earlier_date(const SentenceLayout& layout, const Bounds& bounds,
                                        const EventDate& anchor) {
  for (const Unit& unit : layout.units) {
    if (unit.date == nullptr || unit.first < bounds.first || unit.first >= bounds.last) continue;
    if (unit.date->type == DateType::duration) {
      const int years = years_of(unit.date->value);
      if (years == 0 || !anchor.known() || !stands_after(layout, unit, WordClass::span)) continue;
      int year = 0;
      std::from_chars(anchor.value.data(), anchor.value.data() + 4, year);
      return EarlierDate{{std::to_string(year - years), Precision::year},
                         unit.span,
                         "first-in-years: " + std::to_string(year) + " - " + std::to_string(years)};
    }
    const EventDate date = reduce_date(*unit.date);
    if (date.known() && stands_after(layout, unit, WordClass::since)) {
      return EarlierDate{date, unit.span, "first-since"};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<EventMention> infer_earlier(const TokenizedText& text, const SentenceLayout& layout,
                                          std::size_t number, const EventMention& told,
                                          const EventDate& anchor) {
  const bool travels = told.kind.type == EventType::visit;
  if (!travels && told.kind.type != EventType::meeting) return std::nullopt;
  const Bounds bounds = bounds_of(text, layout, number);
  const auto first = word_of_first(layout, bounds);
  const bool nameless = told.parties.participants.empty();
  if (!first || (nameless && told.pointer == Pointer::none)) return std::nullopt;
  const auto earlier = earlier_date(layout, bounds, anchor);
  if (!earlier) return std::nullopt;

  EventMention event = told;
  event.date = earlier->date;
  event.status = EventStatus::inferred;
  event.pointer = Pointer::none;
  if (travels) {
    event.parties.participants.clear();
    if (!told.parties.visitor.empty()) event.parties.participants = {told.parties.visitor};
    event.parties.host = {};
  } else {
    event.place = {};
  }
  event.evidence = {{"trigger", text.span(told.first, told.last), "inferred"},
                    {"date", text.tokens[*first].span, earlier->rule},
                    {"date", earlier->span, earlier->rule}};
  return event;
}

}  // namespace warta
