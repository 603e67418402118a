#include "date/time_patterns.hpp"
#include "date/token_number.hpp"

// The part of TimePatterns that reads days and clock times: "Rabu (19/6) dini hari".

namespace warta {
namespace {

constexpr int kMonths = 12;
constexpr int kMostDays = 31;
constexpr unsigned kDaysPerWeek = 7;
constexpr int kHoursPerDay = 24, kHalfHour = 30;
constexpr std::string_view kNight = "NI";
constexpr double kHalf = 0.5;
constexpr std::size_t kMostListed = 12;  // days of one month, told one by one

bool is_day(std::optional<int> number) {
  return number && *number >= 1 && *number <= kMostDays;
}

}  // namespace

TimePatterns::Found TimePatterns::weekday(std::size_t i) const {
  auto range = listed_weekday(i);
  return range ? range : single_weekday(i);
}

TimePatterns::Found TimePatterns::single_weekday(std::size_t i) const {
  const TimeTerm& name = word_term(i);
  auto found = start_expression(ExpressionForm::weekday, i, i + 1, "weekday");
  found.weekday = name.weekday;
  // "Senin Pahing, 18/08/2025"
  if (term(i + 1).has_cue(CueRole::market_day)) ++found.last;
  const std::size_t next = is(found.last, ",") ? found.last + 1 : found.last;
  Found day = term(next).has_cue(CueRole::day) ? led_day(next) : named_day(next);
  if (!day) day = numeric_day(next, next == found.last);
  if (day) {
    day->first = i;
    day->weekday = name.weekday;
    day->rule = "weekday-day";
    return day;
  }
  if (read_bracket(found)) return found;
  if (!name.full_name) return std::nullopt;
  read_tail(found);
  if (found.day == 0 && read_bracket(found)) return found;  // "Rabu malam (19/6)"
  // "Selasa pagi, 5 September 2023"
  if (found.part && found.day == 0 && is(found.last, ",")) {
    const Found named = named_day(found.last + 1);
    if (named && named->year) {
      found.form = ExpressionForm::day;
      found.rule = "weekday-day";
      found.day = named->day;
      found.month = named->month;
      found.year = named->year;
      found.last = named->last;
    }
  }
  return found;
}

/// "Senin" in "Senin-Rabu (17-19/6)": as many days before what follows as the week has between
/// them.
TimePatterns::Found TimePatterns::listed_weekday(std::size_t i) const {
  const bool dash = (is(i + 1, "-") || is(i + 1, "–")) && touches_next(i);
  if (!dash || word_term(i + 2).weekday == 0) return std::nullopt;
  Found last = single_weekday(i + 2);
  if (!last) return std::nullopt;
  last->days_back = (static_cast<int>(last->weekday + kDaysPerWeek - word_term(i).weekday)) %
                    static_cast<int>(kDaysPerWeek);
  last->first = i;
  last->last = i + 1;
  last->part = {};
  last->clock = {};
  last->rule = "weekday-range";
  return last;
}

/// "malam Minggu", "malam 17 Agustus", "malam Natal": the evening before.
TimePatterns::Found TimePatterns::eve(std::size_t i) const {
  const TimeTerm& here = term(i);
  const std::size_t next = i + length(i);
  if (here.part->code != kNight || length(i) != 1 || next >= text_.tokens.size())
    return std::nullopt;
  Found found;
  if (term(next).holiday) {
    found = holiday(next, true);
  } else if (word_term(next).weekday != 0 && text_.tokens[next].shape != Shape::lower) {
    found = weekday(next);
  } else if (number(next)) {
    found = named_day(next);
  }
  if (!found || found->part || found->clock) return std::nullopt;
  found->first = i;
  found->part = here.part;
  found->eve = true;
  return found;
}

/// "(19/6)" or "(19 Juni 2024)" after a weekday or "kemarin", with what follows it.
bool TimePatterns::read_bracket(TimeExpression& expression) const {
  const std::size_t open = is(expression.last, ",") ? expression.last + 1 : expression.last;
  if (!is(open, "(")) return false;
  Found day = numeric_day(open + 1, true);
  if (!day) day = named_day(open + 1);
  if (!day && is_day(number(open + 1)) && is_joiner(open + 2)) {  // "(17-19/6)"
    day = numeric_day(open + 3, true);
    if (!day) day = named_day(open + 3);
  }
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
    const TimeDirection direction = term(next + 2).direction;
    if (word_term(next + 1).unit == TimeUnit::month &&
        word_term(next + 1).form == UnitForm::plain && points(direction)) {
      found->month_direction = direction;  // "tanggal 26 bulan lalu"
      found->last = next + 2 + length(next + 2);
    } else {
      read_tail(*found);
    }
  }
  const auto spelled = found ? std::nullopt : count_at(next);
  if (spelled && is_day(spelled->small())) {  // "tanggal empat belas"
    found = start_expression(ExpressionForm::day, i, spelled->last, "day-of-month");
    found->day = static_cast<unsigned>(*spelled->small());
    read_tail(*found);
  }
  if (found) found->first = i;
  return found;
}

/// "dua belas Juni", "tiga September lalu", but not "Universitas Sebelas Maret".
TimePatterns::Found TimePatterns::spelled_day(std::size_t i) const {
  if (text_.tokens[i].shape != Shape::lower) return std::nullopt;
  const auto count = count_at(i);
  if (!count || !is_day(count->small()) || count->last >= text_.tokens.size()) return std::nullopt;
  const TimeTerm& month = word_term(count->last);
  const bool named =
      month.month != 0 && month.full_name && text_.tokens[count->last].shape != Shape::lower;
  if (!named) return std::nullopt;
  auto found = start_expression(ExpressionForm::day, i, count->last + 1, "day-month");
  found.day = static_cast<unsigned>(*count->small());
  found.month = month.month;
  read_year(found);
  read_tail(found);
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
    found.year = figures == 2 ? full_year(*year) : year_at(i + 4);
    found.last = i + 5;
    if (!found.year) return std::nullopt;
  } else if (!without_year || !slash) {
    return std::nullopt;
  }
  if (!is(found.last, ")")) read_tail(found);
  return found;
}

TimePatterns::Found TimePatterns::iso_day(std::size_t i) const {
  if (!is(i + 1, "-")) return std::nullopt;
  const auto year = year_at(i), month_number = number(i + 2), day = number(i + 4);
  if (!year || !month_number || !is_day(day) || *month_number < 1 || *month_number > kMonths ||
      !is(i + 3, "-") || !touches_next(i) || !touches_next(i + 1) || !touches_next(i + 2) ||
      !touches_next(i + 3)) {
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
  std::size_t last = i + 2;  // "12, 13 dan 14 September"
  const std::size_t farthest = i + 2 * kMostListed;
  while (last < farthest && is_day(number(last)) && is_joiner(last + 1)) last += 2;
  const Found rest = named_day(last);
  if (!rest || rest->month == 0) return std::nullopt;
  auto found = start_expression(ExpressionForm::day, i, i + 1, "day-range");
  found.day = static_cast<unsigned>(*day);
  found.month = rest->month;
  found.year = rest->year;
  found.year_direction = rest->year_direction;
  return found;
}

/// "March 23, 2024", as English writes it.
TimePatterns::Found TimePatterns::month_before_day(std::size_t i) const {
  if (!is_day(number(i + 1)) || !is(i + 2, ",") || !year_at(i + 3)) return std::nullopt;
  auto found = start_expression(ExpressionForm::day, i, i + 4, "day-month");
  found.month = word_term(i).month;
  found.day = static_cast<unsigned>(*number(i + 1));
  found.year = year_at(i + 3);
  return found;
}

/// What may follow a day: a part of it, a time, a zone, "lalu", "pekan lalu".
void TimePatterns::read_tail(TimeExpression& expression) const {
  while (expression.last < text_.tokens.size()) {
    const std::size_t next = expression.last;
    if (!goes_on_at(next) && !expression.year) return;  // ", 08:21 WIB" only follows a year
    const TimeTerm& tail = term(next);
    const TimeTerm& word = word_term(next);
    const TimeDirection after = term(next + 1).direction;
    const bool moves =
        points(tail.direction) && (tail.direction != TimeDirection::present || !expression.year);
    if (tail.part && !tail.relative_day && !expression.part) {
      expression.part = tail.part;
    } else if (tail.local_time || (tail.zone && expression.clock)) {
      if (tail.zone) expression.zone = tail.zone;
      expression.local_time = tail.local_time && !tail.zone;
    } else if (read_clock(expression) || read_bare_clock(expression) ||
               read_rough_clock(expression)) {
      continue;
    } else if (moves && expression.direction == TimeDirection::none && !expression.clock) {
      expression.direction = tail.direction;
    } else if (expression.weekday != 0 && expression.day == 0 && word.unit == TimeUnit::week &&
               points(after)) {
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
  read_zone_of_range(found);
  return found;
}

/// "16.15 WIB", "12.00" in "pukul 10.00-12.00".
TimePatterns::Found TimePatterns::bare_clock(std::size_t i, std::string_view rule) const {
  auto found = start_expression(ExpressionForm::clock, i, i + 1, rule);
  found.clock = clock_number(text_.word(i), false);
  read_tail(found);
  read_zone_of_range(found);
  return found;
}

/// "pukul 10.00-12.00 WIB": the zone holds for both.
void TimePatterns::read_zone_of_range(TimeExpression& expression) const {
  const std::size_t end = expression.last + 1;
  if (expression.zone || !is_joiner(expression.last) || end >= text_.tokens.size()) return;
  if (text_.tokens[end].kind == TokenKind::number && clock_number(text_.word(end), false))
    expression.zone = term(end + 1).zone;
}

/// "pukul 10.30", "pukul tujuh", "pukul setengah delapan" at the end of the expression.
bool TimePatterns::read_clock(TimeExpression& expression) const {
  const std::size_t lead = expression.last;
  if (expression.clock || !term(lead).clock_lead || lead + 1 >= text_.tokens.size()) return false;
  if (text_.tokens[lead + 1].kind == TokenKind::number) {
    expression.clock = clock_number(text_.word(lead + 1), true);
    expression.last += expression.clock ? 2 : 0;
    return expression.clock.has_value();
  }
  const auto share = numerals_.read(text_, lead + 1);
  const bool half = share && share->numeral.value == kHalf;
  const auto count = count_at(half ? lead + 2 : lead + 1);
  const auto hour = count ? count->small() : std::nullopt;
  if (!hour || *hour < 1 || *hour > kHoursPerDay) return false;
  const TimeTerm& after = term(count->last);  // "pukul" is also "to hit": "pukul tiga warga"
  const bool closed = count->last >= text_.tokens.size() ||
                      text_.tokens[count->last].kind == TokenKind::punctuation;
  if (!half && !closed && !after.part && !after.zone && !after.local_time) return false;
  expression.clock = half ? ClockTime{*hour - 1, kHalfHour, {}} : ClockTime{*hour, {}, {}};
  expression.last = count->last;
  return true;
}

/// "sekitar pukul 02.30" after a day.
bool TimePatterns::read_rough_clock(TimeExpression& expression) const {
  const TimeTerm& rough = term(expression.last);
  if (rough.modifier_use != ModifierUse::quantity) return false;
  const std::size_t end = expression.last;
  expression.last += length(end);
  if (!read_clock(expression)) {
    expression.last = end;
    return false;
  }
  expression.modifier = rough.modifier;
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
  return !opens_sentence(i) || next.direction == TimeDirection::none;
}

}  // namespace warta
