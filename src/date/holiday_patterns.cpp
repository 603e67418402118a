#include "date/time_patterns.hpp"

// The part of TimePatterns that reads days that come each year: "Hari Pahlawan", "HUT ke-79 RI",
// "Idulfitri 1445 H".

namespace warta {
namespace {

constexpr int kFirstIslamicYear = 1300, kLastIslamicYear = 1500;  // of 1882 to 2077

TimeExpression on_day(const Holiday& holiday, std::size_t first, std::size_t last) {
  auto found = start_expression(ExpressionForm::day, first, last, "holiday");
  found.month = holiday.month;
  found.day = holiday.day;
  found.islamic = holiday.islamic;
  return found;
}

}  // namespace

/// Some are a date only with their year or day: "mudik Lebaran" is a season, "Natal" a city.
TimePatterns::Found TimePatterns::holiday(std::size_t i, bool eve) const {
  const Holiday& holiday = *term(i).holiday;
  auto found = on_day(holiday, i, i + length(i));
  if (const Found day = named_day(found.last);
      day && day->month == holiday.month && day->day == holiday.day && !holiday.islamic) {
    found = *day;  // "Hari Kemenangan 9 Mei"
    found.first = i;
    return found;
  }
  read_islamic_year(found);
  const bool dated = found.year || found.year_direction != TimeDirection::none;
  return dated || eve || holiday.alone ? Found{found} : std::nullopt;
}

/// "HUT RI", "HUT ke-79 RI", "HUT RI ke-79".
TimePatterns::Found TimePatterns::anniversary(std::size_t i) const {
  std::size_t name = i + length(i);
  std::optional<int> rank;
  if (!term(name).anniversary) rank = ordinal_at(name++);
  if (!term(name).anniversary)  // "ulang tahun itu" is not "tahun itu"
    return start_expression(ExpressionForm::ignored, i, i + length(i), "idiom");
  const Holiday& holiday = *term(name).anniversary;
  auto found = on_day(holiday, i, name + length(name));
  if (!rank && (rank = ordinal_at(found.last))) ++found.last;
  if (rank) {
    found.year = holiday.since + *rank;
  } else {
    read_year(found);
  }
  return found;
}

/// "1 Syawal 1445 H", "10 Muharam".
TimePatterns::Found TimePatterns::islamic_day(std::size_t i) const {
  const auto day = number(i);
  if (!day || *day < 1 || *day > 30 || term(i + 1).islamic_month == 0) return std::nullopt;
  auto found = start_expression(ExpressionForm::day, i, i + 1 + length(i + 1), "islamic-day");
  found.day = static_cast<unsigned>(*day);
  found.month = term(i + 1).islamic_month;
  found.islamic = true;
  read_islamic_year(found);
  return found;
}

/// "1445 H", "1445 Hijriah", or a year of ours: "2024".
void TimePatterns::read_islamic_year(TimeExpression& expression) const {
  read_year(expression);
  if (!expression.islamic || !expression.year || *expression.year < kFirstIslamicYear ||
      *expression.year > kLastIslamicYear)
    return;
  expression.islamic_year = true;
  if (term(expression.last).has_cue(CueRole::hijri)) expression.last += length(expression.last);
}

}  // namespace warta
