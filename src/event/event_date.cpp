#include "event/event_date.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string>

namespace warta {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

constexpr std::size_t kYearSize = 4;   // 2024
constexpr std::size_t kMonthSize = 7;  // 2024-06
constexpr std::size_t kWeekSize = 8;   // 2024-W25
constexpr std::size_t kDaySize = 10;   // 2024-06-19

struct Days {
  long first = 0;
  long last = 0;
};

Days range_of(const EventDate& date) {
  using namespace std::chrono;
  const std::string_view value = date.value;
  const year year_of{number(value.substr(0, kYearSize))};
  const auto count = [](year_month_day day) {
    return long{sys_days{day}.time_since_epoch().count()};
  };
  switch (date.precision) {
    case Precision::day: {
      const long day = count(year_of / number(value.substr(5, 2)) / number(value.substr(8, 2)));
      return {day, day};
    }
    case Precision::month: {
      const auto month_of = year_of / number(value.substr(5, 2));
      return {count(month_of / 1), count(year_month_day{month_of / last})};
    }
    case Precision::week: {
      // ISO week 1 holds 4 January.
      const sys_days fourth{year_of / January / 4};
      const sys_days monday = fourth - (weekday{fourth} - Monday);
      const long begin =
          long{monday.time_since_epoch().count()} + 7L * (number(value.substr(6, 2)) - 1);
      return {begin, begin + 6};
    }
    case Precision::year:
    case Precision::unknown:
      break;
  }
  return {count(year_of / January / 1), count(year_of / December / 31)};
}

EventDate at_precision(std::string_view value, Precision precision) {
  return {std::string{value}, precision};
}

bool in_clause(const Unit& unit, const Clause& clause) {
  return unit.first >= clause.first && unit.first < clause.last;
}

}  // namespace

EventDate reduce_date(const DateMention& mention) {
  std::string_view value = mention.value;
  if (mention.type != DateType::date && mention.type != DateType::time) return {};
  value = value.substr(0, value.find('T'));
  value = value.substr(0, value.find('/'));
  if (value.size() < kYearSize || !all_digits(value.substr(0, kYearSize))) return {};
  if (value.size() == kYearSize) return at_precision(value, Precision::year);
  if (value.size() < kMonthSize || value[kYearSize] != '-') return {};
  if (value[5] == 'W' && value.size() >= kWeekSize && all_digits(value.substr(6, 2))) {
    return at_precision(value.substr(0, kWeekSize), Precision::week);
  }
  if (!all_digits(value.substr(5, 2)))
    return at_precision(value.substr(0, kYearSize), Precision::year);
  if (value.size() >= kDaySize && value[kMonthSize] == '-' && all_digits(value.substr(8, 2))) {
    return at_precision(value.substr(0, kDaySize), Precision::day);
  }
  return at_precision(value.substr(0, kMonthSize), Precision::month);
}

bool dates_agree(const EventDate& a, const EventDate& b) {
  if (!a.known() || !b.known()) return true;
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

bool is_foreign_date(const TokenizedText& text, const SentenceLayout& layout, const Unit& unit) {
  const WordClass own = layout.class_of(unit.first);  // "sejak 2019" may be one mention
  if (own == WordClass::since || own == WordClass::until) return true;
  constexpr std::size_t kReach = 3;
  for (std::size_t back = 1; back <= kReach && unit.first >= layout.sentence.first + back; ++back) {
    const std::size_t token = unit.first - back;
    const WordClass word = layout.class_of(token);
    if (word == WordClass::since || word == WordClass::until) return true;
    if (back == 1 && word == WordClass::break_ && text.tokens[token].shape == Shape::lower) {
      return true;
    }
    if (word != WordClass::on && word != WordClass::filler) break;
  }
  // "kata Peskov, Selasa (18/6)": the day of the words, not of what they tell.
  for (std::size_t token = unit.first; token > layout.sentence.first; --token) {
    const WordClass word = layout.class_of(token - 1);
    if (layout.trigger_at(token - 1) < layout.triggers.size()) return false;
    if (word == WordClass::said || word == WordClass::says) return true;
    if (word == WordClass::break_ || word == WordClass::relative) return false;
  }
  return false;
}

LinkedDate link_date(const TokenizedText& text, const SentenceLayout& layout, std::size_t number) {
  const Clause clause = clause_of(text, layout, number);
  const Trigger& trigger = layout.triggers[number];
  const Unit* best = nullptr;
  std::size_t best_distance = 0;
  for (const Unit& unit : layout.units) {
    if (unit.date == nullptr || !in_clause(unit, clause) || !reduce_date(*unit.date).known()) {
      continue;
    }
    const bool after = unit.first >= trigger.last;
    if (is_foreign_date(text, layout, unit)) continue;
    constexpr std::size_t kBefore = 1000;
    const std::size_t distance =
        after ? unit.first - trigger.last : kBefore + trigger.first - unit.last;
    if (best == nullptr || distance < best_distance) {
      best = &unit;
      best_distance = distance;
    }
  }
  if (best == nullptr) return {};
  return {reduce_date(*best->date), {{"date", best->span, "date-of-clause"}}};
}

LinkedDate loose_date(const TokenizedText& text, const SentenceLayout& layout) {
  for (const Unit& unit : layout.units) {
    if (unit.date == nullptr || is_foreign_date(text, layout, unit)) continue;
    const EventDate date = reduce_date(*unit.date);
    if (date.precision != Precision::day) continue;
    bool claimed = false;
    for (std::size_t i = 0; i < layout.triggers.size(); ++i) {
      claimed = claimed || in_clause(unit, clause_of(text, layout, i));
    }
    if (!claimed) return {date, {{"date", unit.span, "date-of-sentence"}}};
  }
  return {};
}

}  // namespace warta
