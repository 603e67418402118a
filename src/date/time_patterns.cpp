#include "date/time_patterns.hpp"

#include "date/token_number.hpp"

namespace warta {
namespace {

constexpr int kMonths = 12;
constexpr int kMostDays = 31;
constexpr int kFirstPlainYear = 1900;  // without a word that says it is one
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2099;
constexpr std::size_t kReach = 10;  // tokens from "akan" to the date it governs

const TimeTerm kNoTerm{};

TimeExpression start(ExpressionForm form, std::size_t first, std::size_t last,
                     std::string_view rule) {
  TimeExpression expression;
  expression.form = form;
  expression.first = first;
  expression.last = last;
  expression.rule = rule;
  return expression;
}

bool is_day(std::optional<int> number) {
  return number && *number >= 1 && *number <= kMostDays;
}

bool is_at_least(TimeUnit unit, TimeUnit smallest) {
  return unit >= smallest;
}

}  // namespace

TimePatterns::TimePatterns(const TimeVocabulary& vocabulary, const TokenizedText& text)
    : vocabulary_{vocabulary}, text_{text}, terms_{vocabulary.find_all(text)} {}

const TimeTerm& TimePatterns::term(std::size_t i) const {
  return i < terms_.size() && terms_[i].term != nullptr ? *terms_[i].term : kNoTerm;
}

/// The term of the single word at `i`, where a longer phrase also begins.
const TimeTerm& TimePatterns::word_term(std::size_t i) const {
  if (i >= terms_.size() || terms_[i].term == nullptr) return kNoTerm;
  if (terms_[i].length == 1) return *terms_[i].term;
  const TermAt word = vocabulary_.find(text_, i, 1);
  return word.term != nullptr ? *word.term : kNoTerm;
}

std::size_t TimePatterns::length(std::size_t i) const {
  return i < terms_.size() ? terms_[i].length : 0;
}

bool TimePatterns::is(std::size_t i, std::string_view mark) const {
  return i < text_.tokens.size() && text_.word(i) == mark;
}

bool TimePatterns::touches_next(std::size_t i) const {
  return i + 1 < text_.tokens.size() && text_.tokens[i].span.end == text_.tokens[i + 1].span.begin;
}

bool TimePatterns::is_joiner(std::size_t i) const {
  return is(i, "-") || is(i, "–") || is(i, "—") || word_term(i).has_cue(CueRole::list);
}

std::optional<int> TimePatterns::number(std::size_t i) const {
  if (i >= text_.tokens.size() || text_.tokens[i].kind != TokenKind::number) return std::nullopt;
  return plain_number(text_.word(i));
}

std::optional<int> TimePatterns::year_at(std::size_t i) const {
  const auto value = number(i);
  if (!value || *value < kFirstYear || *value > kLastYear) return std::nullopt;
  return value;
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

bool TimePatterns::points_ahead(std::size_t i) const {
  for (std::size_t back = 1; back <= kReach && back <= i; ++back) {
    const std::size_t at = i - back;
    if (term(at).has_cue(CueRole::future)) return true;
    if (text_.tokens[at].kind == TokenKind::punctuation && !is(at, "(") && !is(at, ")")) break;
  }
  return false;
}

std::optional<TimeExpression> TimePatterns::match(std::size_t i) const {
  if (text_.tokens[i].kind == TokenKind::number) return figures(i);
  const TimeTerm& here = term(i);
  if (&here == &kNoTerm) return std::nullopt;
  if (here.modifier_use != ModifierUse::none) return modified(i);
  if (here.reference || here.anaphor || here.holiday) return fixed(i);
  if (here.has_cue(CueRole::set)) return set(i);
  if (here.has_cue(CueRole::day)) return led_day(i);
  if (here.relative_day) {
    auto found = start(ExpressionForm::relative_day, i, i + length(i), "relative-day");
    found.relative_day = here.relative_day;
    found.part = here.part;
    if (!read_bracket(found)) read_tail(found);
    return found;
  }
  if (is_weekday(i)) {
    if (auto found = weekday(i)) return found;
  }
  if (here.month != 0) return month(i);
  if (here.clock_lead) {
    if (auto found = clock(i)) return found;
  }
  if (here.number_role != NumberRole::none) return counted(i);
  if (word_term(i).unit != TimeUnit::none) return unit(i);
  if (here.has_cue(CueRole::decade)) return std::nullopt;
  if (here.part && length(i) > 1) {
    auto found = start(ExpressionForm::day_part, i, i + length(i), "day-part");
    found.part = here.part;
    return found;
  }
  return std::nullopt;
}

std::optional<TimeExpression> TimePatterns::match_next(std::size_t i,
                                                       const TimeExpression& previous) const {
  if (i == 0 || previous.last + 1 != i || !is_joiner(i - 1)) return std::nullopt;
  if (previous.form == ExpressionForm::month && term(i).month != 0) return month_name(i);
  if (previous.clock) {
    const auto time = clock_number(text_.word(i), false);
    if (text_.tokens[i].kind != TokenKind::number || !time) return std::nullopt;
    auto found = start(ExpressionForm::clock, i, i + 1, "clock-range");
    found.clock = time;
    read_tail(found);
    return found;
  }
  if (previous.form == ExpressionForm::year && year_at(i)) {
    auto found = start(ExpressionForm::year, i, i + 1, "year-range");
    found.year = year_at(i);
    return found;
  }
  return std::nullopt;
}

/// "sekitar dua jam", "awal Juni 2024", "akhir pekan lalu".
TimePatterns::Found TimePatterns::modified(std::size_t i) const {
  const TimeTerm& here = term(i);
  const std::size_t next = i + length(i);
  if (next >= text_.tokens.size()) return std::nullopt;
  Found found;
  if (here.modifier_use == ModifierUse::period) {
    if (word_term(next).unit == TimeUnit::week && here.modifier == "END") {
      if ((found = weekend(next))) found->first = i;
      return found;
    }
    const bool named = term(next).month != 0 && term(next).full_name;
    found = named ? month_name(next) : match(next);
    if (!found && year_at(next)) {
      found = start(ExpressionForm::year, next, next + 1, "year");
      found->year = year_at(next);
    }
    if (!found && word_term(next).unit == TimeUnit::year) {
      found = start(ExpressionForm::unit, next, next + 1, "period");
      found->unit = TimeUnit::year;
      found->direction = TimeDirection::present;
    }
    const bool period =
        found && (found->form == ExpressionForm::month || found->form == ExpressionForm::year ||
                  found->form == ExpressionForm::unit || found->form == ExpressionForm::decade);
    if (!period) return std::nullopt;
  } else {
    found = match(next);
    const bool amount =
        found && (found->form == ExpressionForm::duration ||
                  found->form == ExpressionForm::counted || found->form == ExpressionForm::clock ||
                  (found->form == ExpressionForm::year && year_at(next)) ||
                  found->form == ExpressionForm::decade);
    if (!amount) return std::nullopt;
    if (found->form == ExpressionForm::year) return found;
  }
  found->first = i;
  found->modifier = here.modifier;
  return found;
}

/// `i` is the week of "akhir pekan lalu".
TimePatterns::Found TimePatterns::weekend(std::size_t i) const {
  auto found = start(ExpressionForm::unit, i, i + 1, "weekend");
  found.unit = TimeUnit::week;
  found.weekend = true;
  found.direction = TimeDirection::present;
  const TimeDirection direction = term(i + 1).direction;
  if (direction == TimeDirection::past || direction == TimeDirection::future ||
      direction == TimeDirection::present) {
    found.direction = direction;
    found.last += length(i + 1);
  }
  return found;
}

/// "tanggal 24 Desember 2014 lalu", "tanggal 24".
TimePatterns::Found TimePatterns::led_day(std::size_t i) const {
  const std::size_t next = i + length(i);
  Found found = named_day(next);
  if (!found) found = numeric_day(next, true);
  if (!found && is_day(number(next))) {
    found = start(ExpressionForm::day, i, next + 1, "day-of-month");
    found->day = static_cast<unsigned>(*number(next));
    read_tail(*found);
  }
  if (found) found->first = i;
  return found;
}

TimePatterns::Found TimePatterns::weekday(std::size_t i) const {
  const TimeTerm& name = word_term(i);
  auto found = start(ExpressionForm::weekday, i, i + 1, "weekday");
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
  return found;
}

/// "(19/6)" or "(19 Juni 2024)" after a weekday or "kemarin", with what follows it.
bool TimePatterns::read_bracket(TimeExpression& expression) const {
  const std::size_t open = expression.last;
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

/// What begins with figures.
TimePatterns::Found TimePatterns::figures(std::size_t i) const {
  if (auto found = iso_day(i)) return found;
  if (auto found = numeric_day(i, false)) return found;
  if (auto found = named_day(i)) return found;
  if (auto found = listed_day(i)) return found;
  if (auto found = decade(i)) return found;
  if (auto found = counted(i)) return found;
  if (auto found = ranged_count(i)) return found;
  return bare_year(i);
}

/// "19/6/2024", "19-6-24", "19.6.2024"; "19/6" too if `without_year`.
TimePatterns::Found TimePatterns::numeric_day(std::size_t i, bool without_year) const {
  if (i >= text_.tokens.size() || text_.tokens[i].kind != TokenKind::number) return std::nullopt;
  auto found = start(ExpressionForm::day, i, i + 1, "numeric-day");
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
  auto found = start(ExpressionForm::day, i, i + 5, "numeric-day");
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
  auto found = start(ExpressionForm::day, i, name + 1, "day-month");
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
  auto found = start(ExpressionForm::day, i, i + 1, "day-range");
  found.day = static_cast<unsigned>(*day);
  found.month = rest->month;
  found.year = rest->year;
  found.year_direction = rest->year_direction;
  return found;
}

/// "2024", "tahun 2024" or "tahun lalu" after a month.
void TimePatterns::read_year(TimeExpression& expression) const {
  const std::size_t next = expression.last;
  if (year_at(next)) {
    expression.year = year_at(next);
    expression.last = next + 1;
    return;
  }
  if (word_term(next).unit != TimeUnit::year || word_term(next).form != UnitForm::plain) return;
  if (year_at(next + 1)) {
    expression.year = year_at(next + 1);
    expression.last = next + 2;
    return;
  }
  const TimeDirection direction = term(next + 1).direction;
  if (direction == TimeDirection::past || direction == TimeDirection::future ||
      direction == TimeDirection::present) {
    expression.year_direction = direction;
    expression.last = next + 1 + length(next + 1);
  }
}

TimePatterns::Found TimePatterns::month_name(std::size_t i) const {
  auto found = start(ExpressionForm::month, i, i + 1, "month");
  found.month = word_term(i).month;
  read_year(found);
  if (found.year) found.rule = "month-year";
  const TimeDirection direction = term(found.last).direction;
  if (direction == TimeDirection::past || direction == TimeDirection::future ||
      (direction == TimeDirection::present && !found.year)) {
    found.direction = direction;
    found.last += length(found.last);
  }
  return found;
}

/// A month alone needs a word that makes it a date: "Mei Ling" is a person.
TimePatterns::Found TimePatterns::month(std::size_t i) const {
  const Found found = month_name(i);
  if (found->year || found->year_direction != TimeDirection::none) return found;
  if (!word_term(i).full_name) return std::nullopt;
  if (found->direction != TimeDirection::none) return found;
  if (i > 0 && term(i - 1).has_cue(CueRole::before)) return found;
  const bool range = is_joiner(i + 1) && word_term(i + 2).month != 0;
  return range && month_name(i + 2)->year ? found : std::nullopt;
}

TimePatterns::Found TimePatterns::bare_year(std::size_t i) const {
  const auto year = year_at(i);
  if (!year || text_.tokens[i].span.size() != 4) return std::nullopt;
  const std::size_t next = i + 1;
  const bool more = next < text_.tokens.size();
  const TimeTerm& before = i > 0 ? term(i - 1) : kNoTerm;
  const TimeTerm& after = word_term(next);
  if (before.has_cue(CueRole::not_year) || after.has_cue(CueRole::measure)) return std::nullopt;
  if (i > 0 && text_.tokens[i - 1].kind == TokenKind::symbol) return std::nullopt;
  if (more && text_.tokens[next].kind == TokenKind::symbol) return std::nullopt;
  const auto sign = [&](std::size_t at) { return is(at, "/") || is(at, "-") || is(at, "%"); };
  const bool range = is(next, "-") && year_at(next + 1);
  if (!range && more && sign(next) && touches_next(i)) return std::nullopt;
  if (i > 0 && sign(i - 1) && touches_next(i - 1) && !year_at(i - 2)) return std::nullopt;
  auto found = start(ExpressionForm::year, i, next, "year");
  found.year = year;
  if (after.direction == TimeDirection::past || term(next).direction == TimeDirection::past ||
      after.direction == TimeDirection::future) {
    found.direction = term(next).direction;
    found.last += length(next);
    return found;
  }
  if (*year < kFirstPlainYear) return std::nullopt;
  if (before.has_cue(CueRole::before)) return found;
  const bool closed = !more || text_.tokens[next].kind == TokenKind::punctuation ||
                      text_.tokens[next].shape != Shape::lower ||
                      text_.sentence_of(next) != text_.sentence_of(i);
  return closed || after.has_cue(CueRole::follow) || is_joiner(next) ? Found{found} : std::nullopt;
}

TimePatterns::Found TimePatterns::decade(std::size_t i) const {
  const auto year = decade_number(text_.folded_word(i));
  if (!year) return std::nullopt;
  auto found = start(ExpressionForm::decade, i, i + 1, "decade");
  found.year = year;
  return found;
}

/// "tahun 1950", "tahun 1990-an", "bulan Juni", "hari Rabu": the unit leads what it counts.
TimePatterns::Found TimePatterns::led_year(std::size_t i) const {
  const TimeTerm& lead = word_term(i);
  const std::size_t next = i + 1;
  if (next >= text_.tokens.size() || lead.form != UnitForm::plain) return std::nullopt;
  Found found;
  if (lead.unit == TimeUnit::year && year_at(next)) {
    found = start(ExpressionForm::year, i, next + 1, "led-year");
    found->year = year_at(next);
    const TimeDirection direction = term(next + 1).direction;
    if (direction == TimeDirection::past || direction == TimeDirection::future) {
      found->last += length(next + 1);
    }
    return found;
  }
  if (lead.unit == TimeUnit::year || lead.unit == TimeUnit::decade) found = decade(next);
  if (lead.unit == TimeUnit::month && word_term(next).month != 0 && word_term(next).full_name) {
    found = month_name(next);
  }
  if (lead.unit == TimeUnit::day && is_weekday(next)) found = weekday(next);
  if (found) found->first = i;
  return found;
}

/// "tahun lalu", "bertahun-tahun", "setahun", "tahun 1950".
TimePatterns::Found TimePatterns::unit(std::size_t i) const {
  const TimeTerm& here = word_term(i);
  if (here.form != UnitForm::plain) {
    auto found = start(ExpressionForm::duration, i, i + 1, "duration");
    found.unit = here.unit;
    found.amount = here.form == UnitForm::single ? "1" : "X";
    read_count_direction(found);
    return found;
  }
  if (auto found = led_year(i)) return found;
  if (!is_at_least(here.unit, TimeUnit::week)) return std::nullopt;
  const TimeDirection direction = term(i + 1).direction;
  if (direction != TimeDirection::past && direction != TimeDirection::future &&
      direction != TimeDirection::present) {
    return std::nullopt;
  }
  auto found = start(ExpressionForm::unit, i, i + 1 + length(i + 1), "unit");
  found.unit = here.unit;
  found.direction = direction;
  return found;
}

/// "24 tahun terakhir", "dua hari lalu", "beberapa tahun".
TimePatterns::Found TimePatterns::counted(std::size_t i) const {
  const auto count = read_count(text_, terms_, i);
  if (!count || count->last >= text_.tokens.size()) return std::nullopt;
  const TimeTerm& unit_term = word_term(count->last);
  if (unit_term.unit == TimeUnit::none || unit_term.form != UnitForm::plain) return std::nullopt;
  if (unit_term.weekday != 0 && text_.tokens[count->last].shape != Shape::lower) {
    return std::nullopt;  // "12 Minggu"
  }
  if (i > 0 && term(i - 1).has_cue(CueRole::not_time)) return std::nullopt;
  auto found = start(ExpressionForm::duration, i, count->last + 1, "duration");
  found.unit = unit_term.unit;
  found.amount = count->amount;
  read_count_direction(found);
  return found;
}

/// "2" in "2-3 menit".
TimePatterns::Found TimePatterns::ranged_count(std::size_t i) const {
  if (!number(i) || !is_joiner(i + 1) || !touches_next(i) || !touches_next(i + 1)) {
    return std::nullopt;
  }
  const auto rest = i + 2 < text_.tokens.size() ? counted(i + 2) : std::nullopt;
  if (!rest || rest->form != ExpressionForm::duration) return std::nullopt;
  auto found = start(ExpressionForm::duration, i, i + 1, "duration-range");
  found.unit = rest->unit;
  found.amount = std::string{text_.word(i)};
  return found;
}

void TimePatterns::read_count_direction(TimeExpression& expression) const {
  const TimeDirection direction = term(expression.last).direction;
  switch (direction) {
    case TimeDirection::none:
      return;
    case TimeDirection::present:
      if (expression.amount != "X" || !is_at_least(expression.unit, TimeUnit::day)) return;
      break;
    case TimeDirection::last:
    case TimeDirection::window:
    case TimeDirection::future:
      break;
    default:
      expression.form = ExpressionForm::counted;
      expression.rule = "counted";
  }
  expression.direction = direction;
  expression.last += length(expression.last);
}

TimePatterns::Found TimePatterns::clock(std::size_t i) const {
  auto found = start(ExpressionForm::clock, i, i, "clock");
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

/// "setiap hari", "tiap Senin", "setiap dua tahun".
TimePatterns::Found TimePatterns::set(std::size_t i) const {
  const std::size_t next = i + length(i);
  if (next >= text_.tokens.size()) return std::nullopt;
  auto found = start(ExpressionForm::set, i, next + 1, "set");
  const TimeTerm& every = word_term(next);
  if (is_weekday(next)) {
    found.weekday = every.weekday;
    return found;
  }
  if (every.unit != TimeUnit::none && every.form == UnitForm::plain) {
    found.unit = every.unit;
    found.amount = "1";
    return found;
  }
  if (const auto count = counted(next); count && count->direction == TimeDirection::none) {
    found.unit = count->unit;
    found.amount = count->amount;
    found.last = count->last;
    return found;
  }
  return std::nullopt;
}

TimePatterns::Found TimePatterns::fixed(std::size_t i) const {
  const TimeTerm& here = term(i);
  auto found = start(ExpressionForm::ignored, i, i + length(i), "idiom");
  if (here.anaphor) {
    found.form = ExpressionForm::anaphor;
    found.anaphor = here.anaphor;
    found.rule = "anaphor";
  } else if (here.holiday) {
    found.form = ExpressionForm::day;
    found.rule = "holiday";
    const auto dash = here.holiday->find('-');
    const auto month_number = plain_number(here.holiday->substr(0, dash));
    const auto day = plain_number(here.holiday->substr(dash + 1));
    found.month = static_cast<unsigned>(month_number.value_or(1));
    found.day = static_cast<unsigned>(day.value_or(1));
    read_year(found);
  } else if (here.closes && found.last < text_.tokens.size() &&
             text_.tokens[found.last].kind != TokenKind::punctuation) {
    return found;
  } else if (!here.reference->empty()) {
    found.form = ExpressionForm::reference;
    found.reference = *here.reference;
    found.rule = "reference";
  }
  return found;
}

}  // namespace warta
