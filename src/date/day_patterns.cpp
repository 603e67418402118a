#include "date/time_patterns.hpp"
#include "date/token_number.hpp"

// The part of TimePatterns that reads days and clock times: "Rabu (19/6) dini hari".

namespace warta {
namespace {

constexpr int kMonths = 12;
constexpr int kMostDays = 31;
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2099;

bool is_day(std::optional<int> number) {
  return number && *number >= 1 && *number <= kMostDays;
}

}  // namespace

TimePatterns::Found TimePatterns::weekday(std::size_t i) const {
  const TimeTerm& name = word_term(i);
  auto found = start_expression(ExpressionForm::weekday, i, i + 1, "weekday");
  found.weekday = name.weekday;
  const std::size_t next = is(i + 1, ",") ? i + 2 : i + 1;
  Found day = term(next).has_cue(CueRole::day) ? led_day(next) : named_day(next);
  if (!day) day = numeric_day(next, next == i + 1);
  if (day) {
    day->first = i;
    day->weekday = name.weekday;
    day->rule = "weekday-day";
    return day;
  }
  if (read_bracket(found)) return found;
  if (!name.full_name) return std::nullopt;
  read_tail(found);
  if (found.day == 0) read_bracket(found);  // "Rabu malam (19/6)"
  return found;
}

/// "(19/6)" or "(19 Juni 2024)" after a weekday or "kemarin", with what follows it.
bool TimePatterns::read_bracket(TimeExpression& expression) const {
  const std::size_t open = is(expression.last, ",") ? expression.last + 1 : expression.last;
  if (!is(open, "(")) return false;
  Found day = numeric_day(open + 1, true);
  if (!day) day = named_day(open + 1);
  if (!day || !is(day->last, ")")) return false;
  expression.form = ExpressionForm::day;
  expression.rule = expression.weekday != 0 ? "weekday-bracket" : "relative-bracket";
  expression.day = day->day;
  expression.month = day->month;
  expression.year = day->year;
  expression.last = day->last + 1;
  read_tail(expression);
  if (term(expression.last).relative_day && !term(expression.last).part) {
    expression.last += length(expression.last);  // "Minggu (28/12/2014) kemarin"
  }
  return true;
}

/// "tanggal 24 Desember 2014 lalu", "tanggal 24".
TimePatterns::Found TimePatterns::led_day(std::size_t i) const {
  const std::size_t next = i + length(i);
  Found found = named_day(next);
  if (!found) found = numeric_day(next, true);
  if (!found && is_day(number(next))) {
    found = start_expression(ExpressionForm::day, i, next + 1, "day-of-month");
    found->day = static_cast<unsigned>(*number(next));
    read_tail(*found);
  }
  if (found) found->first = i;
  return found;
}

/// "19/6/2024", "19-6-24", "19.6.2024"; "19/6" too if `without_year`.
TimePatterns::Found TimePatterns::numeric_day(std::size_t i, bool without_year) const {
  if (i >= text_.tokens.size() || text_.tokens[i].kind != TokenKind::number) return std::nullopt;
  auto found = start_expression(ExpressionForm::day, i, i + 1, "numeric-day");
  if (const auto dotted = dotted_date(text_.word(i))) {
    found.day = dotted->day;
    found.month = dotted->month;
    found.year = dotted->year;
    read_tail(found);
    return found;
  }
  const auto day = number(i);
  const auto month_number = number(i + 2);
  const bool slash = is(i + 1, "/");
  if (!is_day(day) || !month_number || *month_number < 1 || *month_number > kMonths ||
      (!slash && !is(i + 1, "-")) || !touches_next(i) || !touches_next(i + 1)) {
    return std::nullopt;
  }
  found.day = static_cast<unsigned>(*day);
  found.month = static_cast<unsigned>(*month_number);
  found.last = i + 3;
  const auto year = number(i + 4);
  if (year && touches_next(i + 2) && is(i + 3, text_.word(i + 1)) && touches_next(i + 3)) {
    const std::size_t figures = text_.tokens[i + 4].span.size();
    if (figures != 4 && figures != 2) return std::nullopt;
    found.year = figures == 2 ? full_year(*year) : *year;
    found.last = i + 5;
    if (*found.year < kFirstYear || *found.year > kLastYear) return std::nullopt;
  } else if (!without_year || !slash) {
    return std::nullopt;
  }
  if (!is(found.last, ")")) read_tail(found);
  return found;
}

TimePatterns::Found TimePatterns::iso_day(std::size_t i) const {
  const auto year = year_at(i), month_number = number(i + 2), day = number(i + 4);
  if (!year || !month_number || !is_day(day) || *month_number < 1 || *month_number > kMonths ||
      !is(i + 1, "-") || !is(i + 3, "-") || !touches_next(i) || !touches_next(i + 1) ||
      !touches_next(i + 2) || !touches_next(i + 3)) {
    return std::nullopt;
  }
  auto found = start_expression(ExpressionForm::day, i, i + 5, "numeric-day");
  found.year = year;
  found.month = static_cast<unsigned>(*month_number);
  found.day = static_cast<unsigned>(*day);
  return found;
}

/// "19 Juni 2024", "19 Juni".
TimePatterns::Found TimePatterns::named_day(std::size_t i) const {
  const auto day = number(i);
  if (!is_day(day)) return std::nullopt;
  const std::size_t name = is(i + 1, "-") && touches_next(i) ? i + 2 : i + 1;
  const TimeTerm& month_term = word_term(name);
  if (month_term.month == 0) return std::nullopt;
  auto found = start_expression(ExpressionForm::day, i, name + 1, "day-month");
  found.day = static_cast<unsigned>(*day);
  found.month = month_term.month;
  if (is(name + 1, "-") && touches_next(name) && year_at(name + 2)) {
    found.year = year_at(name + 2);
    found.last = name + 3;
  } else {
    if (is(found.last, ".") && !month_term.full_name && year_at(found.last + 1)) ++found.last;
    read_year(found);
  }
  if (!is(found.last, ")")) read_tail(found);
  return found;
}

/// "12" in "12-13 September 2023", "17 dan 18 Juni".
TimePatterns::Found TimePatterns::listed_day(std::size_t i) const {
  const auto day = number(i);
  if (!is_day(day) || !is_joiner(i + 1)) return std::nullopt;
  Found rest = named_day(i + 2);
  if (!rest) rest = listed_day(i + 2);
  if (!rest || rest->month == 0) return std::nullopt;
  auto found = start_expression(ExpressionForm::day, i, i + 1, "day-range");
  found.day = static_cast<unsigned>(*day);
  found.month = rest->month;
  found.year = rest->year;
  found.year_direction = rest->year_direction;
  return found;
}

/// What may follow a day: a part of it, a time, a zone, "lalu", "pekan lalu".
void TimePatterns::read_tail(TimeExpression& expression) const {
  while (expression.last < text_.tokens.size()) {
    const std::size_t next = expression.last;
    const TimeTerm& tail = term(next);
    const TimeTerm& word = word_term(next);
    const TimeDirection after = term(next + 1).direction;
    const bool moves = tail.direction == TimeDirection::past ||
                       tail.direction == TimeDirection::future ||
                       (tail.direction == TimeDirection::present && !expression.year);
    if (tail.part && !tail.relative_day && !expression.part) {
      expression.part = tail.part;
    } else if (tail.local_time || (tail.zone && expression.clock)) {
      if (tail.zone) expression.zone = tail.zone;
    } else if (read_clock(expression) || read_bare_clock(expression)) {
      continue;
    } else if (moves && expression.direction == TimeDirection::none && !expression.clock) {
      expression.direction = tail.direction;
    } else if (expression.weekday != 0 && expression.day == 0 && word.unit == TimeUnit::week &&
               (after == TimeDirection::past || after == TimeDirection::future ||
                after == TimeDirection::present)) {
      expression.week_direction = after;
      expression.last = next + 1 + length(next + 1);
      continue;
    } else if (expression.weekday != 0 && expression.day == 0 && tail.relative_day &&
               !expression.relative_day && !tail.part) {
      expression.relative_day = tail.relative_day;
      expression.last += length(next);
      if (read_bracket(expression)) return;
      continue;
    } else if (expression.rule == "day-of-month" && tail.relative_day && !tail.part) {
      expression.direction = TimeDirection::past;  // "tanggal 24 kemarin"
    } else {
      return;
    }
    expression.last += length(next);
  }
}

TimePatterns::Found TimePatterns::clock(std::size_t i) const {
  auto found = start_expression(ExpressionForm::clock, i, i, "clock");
  if (!read_clock(found)) return std::nullopt;
  read_tail(found);
  return found;
}

/// "pukul 10.30" at the end of the expression.
bool TimePatterns::read_clock(TimeExpression& expression) const {
  const std::size_t lead = expression.last;
  if (expression.clock || !term(lead).clock_lead || lead + 1 >= text_.tokens.size()) return false;
  if (text_.tokens[lead + 1].kind != TokenKind::number) return false;
  const auto time = clock_number(text_.word(lead + 1), true);
  if (!time) return false;
  expression.clock = time;
  expression.last = lead + 2;
  return true;
}

/// "08:21 WIB" after a date with its year, as in "14 September 2023, 08:21 WIB"; with a period only
/// if a zone follows.
bool TimePatterns::read_bare_clock(TimeExpression& expression) const {
  if (expression.clock || !expression.year) return false;
  const std::size_t at = is(expression.last, ",") ? expression.last + 1 : expression.last;
  if (at >= text_.tokens.size() || text_.tokens[at].kind != TokenKind::number) return false;
  const auto time = clock_number(text_.word(at), false);
  if (!time) return false;
  const bool colon = text_.word(at).find(':') != std::string_view::npos;
  if (!colon && !term(at + 1).zone) return false;
  expression.clock = time;
  expression.last = at + 1;
  return true;
}

/// "minggu" is a week unless it is written as a name or stands as one.
bool TimePatterns::is_weekday(std::size_t i) const {
  const TimeTerm& name = word_term(i);
  if (name.weekday == 0) return false;
  if (name.unit == TimeUnit::none) return true;
  const TimeTerm& next = term(i + 1);
  if (is(i + 1, "(") && number(i + 2)) return true;
  if (is(i + 1, ",") && is_day(number(i + 2)) && word_term(i + 3).month != 0) return true;
  if (next.part || is_day(number(i + 1))) return true;
  if (i > 0 && word_term(i - 1).unit == TimeUnit::day) return true;
  if (text_.tokens[i].shape == Shape::lower) return false;
  const std::size_t sentence = text_.sentence_of(i);
  const bool opens = sentence < text_.sentences.size() && text_.sentences[sentence].first == i;
  return !opens || next.direction == TimeDirection::none;
}

}  // namespace warta
