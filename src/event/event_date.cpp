#include "event/event_date.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include "calendar/calendar_value.hpp"
#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr std::size_t kYearSize = 4;   // 2024
constexpr std::size_t kMonthSize = 7;  // 2024-06
constexpr std::size_t kWeekSize = 8;   // 2024-W25
constexpr std::size_t kDaySize = 10;   // 2024-06-19

struct Days {
  long first = 0;
  long last = 0;
};

Days range_of(const EventDate& date) {
  const auto first = first_day_of(date.value);
  if (!first) return {};
  const auto count = [](std::chrono::year_month_day day) {
    return long{std::chrono::sys_days{day}.time_since_epoch().count()};
  };
  if (date.precision == Precision::day) return {count(*first), count(*first)};
  return {count(*first), count(shifted(*first, precision_of(date.value), 1)) - 1};
}

EventDate at_precision(std::string_view value, Precision precision, bool late = false) {
  return {std::string{value}, precision, late};
}

/// `anchor` moved by a number of days, weeks, months or years, no finer than either.
EventDate moved(const EventDate& anchor, int count, TimeUnit unit) {
  if (unit == TimeUnit::year) return {year_value(year_of(anchor) + count), Precision::year};
  const bool fits = anchor.precision == Precision::day ||
                    (anchor.precision == Precision::month && unit == TimeUnit::month);
  const auto start = first_day_of(anchor.value);
  if (!fits || !start) return {};
  const auto day = shifted(*start, unit, count);
  if (unit == TimeUnit::day) return {day_value(day), Precision::day};
  return {value_at(day, TimeUnit::month), Precision::month};
}

bool all_digits(std::string_view text) {
  return read_digits(text).has_value();
}

}  // namespace

EventDate reduce_date(const DateMention& mention) {
  std::string_view value = mention.value;
  const bool late = mention.mod == "END";
  if (mention.type != DateType::date && mention.type != DateType::time) return {};
  value = value.substr(0, value.find('T'));
  value = value.substr(0, value.find('/'));
  if (value.size() < kYearSize || !all_digits(value.substr(0, kYearSize))) return {};
  if (value.size() == kYearSize) return at_precision(value, Precision::year, late);
  if (value.size() < kMonthSize || value[kYearSize] != '-') return {};
  if (value[5] == 'W' && value.size() >= kWeekSize && all_digits(value.substr(6, 2))) {
    return at_precision(value.substr(0, kWeekSize), Precision::week);
  }
  if (!all_digits(value.substr(5, 2)))
    return at_precision(value.substr(0, kYearSize), Precision::year);
  if (value.size() >= kDaySize && value[kMonthSize] == '-' && all_digits(value.substr(8, 2))) {
    return at_precision(value.substr(0, kDaySize), Precision::day);
  }
  return at_precision(value.substr(0, kMonthSize), Precision::month, late);
}

int year_of(const EventDate& date) {
  return read_digits(std::string_view{date.value}.substr(0, kYearSize)).value_or(0);
}

bool dates_agree(const EventDate& a, const EventDate& b) {
  if (!a.known() || !b.known() || a.value == b.value) return true;
  const Days x = range_of(a);
  const Days y = range_of(b);
  return (x.first <= y.first && y.last <= x.last) || (y.first <= x.first && x.last <= y.last);
}

std::optional<long> days_between(const EventDate& a, const EventDate& b) {
  if (!a.known() || !b.known()) return std::nullopt;
  const Days x = range_of(a);
  const Days y = range_of(b);
  return (y.first + y.last - x.first - x.last) / 2;
}

std::optional<long> days_from(const EventDate& today, const EventDate& date) {
  if (!today.known() || !date.known()) return std::nullopt;
  const Days now = range_of(today);
  Days then = range_of(date);
  if (date.late) then.first += (then.last - then.first) * 3 / 4;
  if (then.last < now.first) return then.last - now.first;
  return std::max(0L, then.first - now.last);
}

bool is_foreign_date(const TokenizedText& text, const SentenceLayout& layout, const Unit& unit) {
  const WordClass own = layout.class_of(unit.first);  // "sejak 2019" may be one mention
  if (own == WordClass::since || own == WordClass::until) return true;
  // "Calon [Presiden 2019]": the year of an office or its election.
  const std::size_t before = unit.first > layout.sentence.first ? unit.first - 1 : unit.first;
  if (layout.class_of(before) == WordClass::filler && text.tokens[before].shape == Shape::capital)
    return true;
  constexpr std::size_t kReach = 3;
  for (std::size_t back = 1; back <= kReach && unit.first >= layout.sentence.first + back; ++back) {
    const std::size_t token = unit.first - back;
    const WordClass word = layout.class_of(token);
    if (word == WordClass::since || word == WordClass::until) return true;
    const bool bounds =
        word == WordClass::while_ || word == WordClass::after_ ||
        word == WordClass::before_;  // "karena [Juli lalu] ia datang" opens a clause
    if (back == 1 && bounds && text.tokens[token].shape == Shape::lower) {
      return true;
    }
    if (word != WordClass::on && word != WordClass::filler) break;
  }
  // "kata Peskov, Selasa (18/6)": the day of the words, not of what they tell.
  for (std::size_t token = unit.first; token > layout.sentence.first; --token) {
    const WordClass word = layout.class_of(token - 1);
    if (layout.is_trigger(token - 1)) return false;
    if (word == WordClass::said || word == WordClass::says) return true;
    if (is_break(word) || word == WordClass::relative) return false;
  }
  return false;
}

namespace {

/// "..., dan setahun sebelumnya ia pergi": the date opens another clause.
bool opens_next_clause(const SentenceLayout& layout, const Unit& unit) {
  if (unit.first == layout.sentence.first) return false;
  const bool joined =
      layout.class_of(unit.first - 1) == WordClass::and_ ||
      (layout.class_of(unit.first - 1) == WordClass::on && unit.first > layout.sentence.first + 1 &&
       layout.class_of(unit.first - 2) == WordClass::and_);
  if (!joined) return false;
  for (std::size_t token = unit.last; token < layout.sentence.last; ++token) {
    if (const Unit* next = layout.unit_at(token)) {
      if (!next->modifier) return next->human;
      token = next->last - 1;
    } else if (layout.class_of(token) != WordClass::filler) {
      return false;
    }
  }
  return false;
}

/// "[Pada 2019] Kim mengundang Putin": the day of the invitation, not of the visit.
bool is_of_invitation(const Trigger& trigger, const Unit& unit) {
  return trigger.kind.reading == Reading::invite && unit.first < trigger.first;
}

/// "Setelah bertemu Lam [pada 17 Juni], Wang terbang ke Jakarta": the comma parts the clauses.
bool is_of_previous(const TokenizedText& text, const SentenceLayout& layout, std::size_t number,
                    const Unit& unit) {
  const Trigger& trigger = layout.triggers[number];
  return number > 0 && unit.last <= trigger.first && has_comma(text, unit.last, trigger.first) &&
         !has_comma(text, layout.triggers[number - 1].last, unit.first);
}

/// "diundang ke Moskow [untuk parade pada Mei 2015]": a purpose that tells no event of its own is
/// part of the clause of a visit.
Clause with_purpose(const SentenceLayout& layout, const Trigger& trigger) {
  Clause clause = trigger.clause;
  if (trigger.kind.type != EventType::visit || layout.class_of(clause.last) != WordClass::purpose)
    return clause;
  std::size_t last = clause.last + 1;
  while (last < layout.sentence.last && !is_break(layout.class_of(last)) &&
         layout.class_of(last) != WordClass::relative && layout.class_of(last) != WordClass::said) {
    if (layout.is_trigger(last)) return clause;
    ++last;
  }
  clause.last = last;
  return clause;
}

const Unit* date_of_clause(const TokenizedText& text, const SentenceLayout& layout,
                           std::size_t number) {
  const Trigger& trigger = layout.triggers[number];
  const Clause clause = with_purpose(layout, trigger);
  const Unit* best = nullptr;
  std::size_t best_distance = 0;
  for (const Unit& unit : layout.units) {
    if (unit.date == nullptr || !clause.holds(unit) || !reduce_date(*unit.date).known()) {
      continue;
    }
    const bool after = unit.first >= trigger.last;
    if (is_foreign_date(text, layout, unit) || is_of_invitation(trigger, unit)) continue;
    if (after && opens_next_clause(layout, unit)) continue;
    if (is_of_previous(text, layout, number, unit)) continue;
    constexpr std::size_t kBefore = 1000;
    const std::size_t distance =
        after ? unit.first - trigger.last : kBefore + trigger.first - unit.last;
    if (best == nullptr || distance < best_distance) {
      best = &unit;
      best_distance = distance;
    }
  }
  return best;
}

/// "Dua pekan sebelumnya, [tepatnya 31 Mei]": the finer of two dates that stand together.
const Unit* finer_of_pair(const SentenceLayout& layout, const Unit& unit) {
  constexpr std::size_t kReach = 3;
  for (const Unit& next : layout.units) {
    if (next.first < unit.last || next.date == nullptr) continue;
    if (next.first > unit.last + kReach) break;
    const EventDate finer = reduce_date(*next.date);
    if (finer.known() && finer.precision < reduce_date(*unit.date).precision) return &next;
  }
  return &unit;
}

/// "[Juni lalu], giliran Xi yang bertandang", "[Pada 2011], ketika ..., ia menjamu", "diambil [pada
/// 2019], saat Xi bertemu": what the sentence opens with, or what goes on meanwhile.
const Unit* date_around_clause(const TokenizedText& text, const SentenceLayout& layout,
                               std::size_t number) {
  const Clause& clause = layout.triggers[number].clause;
  if (number > 0 || layout.triggers[number].kind.reading == Reading::invite ||
      clause.opener == WordClass::after_ || clause.opener == WordClass::before_ ||
      clause.opener == WordClass::since || clause.opener == WordClass::says ||
      clause.opener == WordClass::said) {
    return nullptr;
  }
  const bool meanwhile = clause.opener == WordClass::while_;
  const bool purpose = clause.opener == WordClass::purpose;
  for (const Unit& unit : layout.units) {
    if (unit.first >= clause.first) break;
    if (unit.date == nullptr || !reduce_date(*unit.date).known()) {
      if (!meanwhile) break;
      continue;
    }
    constexpr std::size_t kLead = 2;  // "Pada bulan"
    const bool opens = unit.first <= layout.sentence.first + kLead;
    // "Pada 2016 ia menyeberang demi bertemu Xi", but the day of setting out is not that of the
    // goal.
    if (purpose && reduce_date(*unit.date).precision == Precision::day) break;
    if ((opens || meanwhile) && !is_foreign_date(text, layout, unit)) {
      return finer_of_pair(layout, unit);
    }
  }
  return nullptr;
}

/// "sampai [Agustus 2011], ketika Kim diterima Medvedev": the words after it tell what happened
/// then.
const Unit* apposed_date(const TokenizedText& text, const SentenceLayout& layout,
                         const Clause& clause) {
  if (clause.opener != WordClass::while_) return nullptr;
  for (const Unit& unit : layout.units) {
    const std::size_t next = unit.last;
    const bool apposed = next + 1 == clause.opener_token && text.word(next) == ",";
    if (apposed && unit.date != nullptr && reduce_date(*unit.date).known()) return &unit;
  }
  return nullptr;
}

bool lies_in_mid_year(const EventDate& date) {
  if (date.precision != Precision::day && date.precision != Precision::month) return false;
  const auto day = first_day_of(date.value);
  return day && day->month() > std::chrono::February && day->month() < std::chrono::November;
}

}  // namespace

LinkedDate link_date(const TokenizedText& text, const SentenceLayout& layout, std::size_t number) {
  const Unit* unit = date_of_clause(text, layout, number);
  if (unit != nullptr) {
    return {reduce_date(*unit->date), {{"date", unit->span, "date-of-clause"}}};
  }
  unit = apposed_date(text, layout, layout.triggers[number].clause);
  if (unit == nullptr) unit = date_around_clause(text, layout, number);
  if (unit == nullptr) return {};
  return {reduce_date(*unit->date), {{"date", unit->span, "date-of-sentence"}}};
}

LinkedDate counted_date(const SentenceLayout& layout, const Clause& clause,
                        const EventDate& anchor) {
  const bool earlier = clause.opener == WordClass::after_;
  if (!anchor.known() || (!earlier && clause.opener != WordClass::before_)) return {};
  for (const Unit& unit : layout.units) {
    if (unit.date == nullptr || unit.last != clause.opener_token) continue;
    if (unit.date->type != DateType::duration) return {};
    const std::string_view value = unit.date->value;
    const auto span = whole_duration(value);
    if (!span) {
      // "beberapa pekan setelah" in the middle of a year stays in it.
      const bool short_span = value == "PXD" || value == "PXW";
      if (!short_span || !lies_in_mid_year(anchor)) return {};
      return {{year_value(year_of(anchor)), Precision::year},
              {{"date", unit.span, "counted-from-other-event"}}};
    }
    EventDate date = moved(anchor, earlier ? -span->amount : span->amount, span->unit);
    if (!date.known()) return {};
    return {std::move(date), {{"date", unit.span, "counted-from-other-event"}}};
  }
  return {};
}

bool tells_same_time(const SentenceLayout& layout, std::size_t number) {
  const auto invites = [&](std::size_t i) {
    return layout.triggers[i].kind.reading == Reading::invite;
  };
  if (number == 0 || invites(number - 1) || invites(number)) return false;
  const WordClass before = layout.triggers[number - 1].clause.opener;
  if (before != WordClass::other && before != WordClass::while_ && before != WordClass::says) {
    return false;
  }
  const Clause& clause = layout.triggers[number].clause;
  if (clause.opener == WordClass::while_) return true;
  const bool letter = layout.triggers[number].kind.type == EventType::letter;
  if (clause.opener == WordClass::purpose) return letter;
  // No word and no mark parts the two.
  return clause.opener == WordClass::other && clause.opener_token == layout.sentence.first;
}

std::optional<Span> time_pointer(const TokenizedText& text, const SentenceLayout& layout,
                                 const Clause& clause) {
  const auto token = layout.find(WordClass::then, clause.first, clause.last);
  return token ? std::optional{text.tokens[*token].span} : std::nullopt;
}

LinkedDate opening_date(const TokenizedText& text, const SentenceLayout& layout) {
  constexpr std::size_t kLead = 4;  // "Sebelum itu, pada"
  for (const Unit& unit : layout.units) {
    if (unit.first > layout.sentence.first + kLead) break;
    if (unit.date == nullptr || is_foreign_date(text, layout, unit)) continue;
    EventDate date = reduce_date(*unit.date);
    if (date.known()) return {std::move(date), {{"date", unit.span, "date-of-sentence-before"}}};
  }
  return {};
}

LinkedDate loose_date(const TokenizedText& text, const SentenceLayout& layout) {
  for (const Unit& unit : layout.units) {
    if (unit.date == nullptr || is_foreign_date(text, layout, unit)) continue;
    const EventDate date = reduce_date(*unit.date);
    if (date.precision != Precision::day) continue;
    const bool claimed = std::any_of(layout.triggers.begin(), layout.triggers.end(),
                                     [&](const Trigger& t) { return t.clause.holds(unit); });
    if (!claimed) return {date, {{"date", unit.span, "date-of-sentence"}}};
  }
  return {};
}

}  // namespace warta
