#include "date/time_patterns.hpp"
#include "date/token_number.hpp"
#include "text/ascii.hpp"

// The part of TimePatterns that reads months, years, units and counts: "24 tahun terakhir", and
// days that come each year: "HUT ke-79 RI".

namespace warta {
namespace {

constexpr int kFirstPlainYear = 1900;  // without a word that says it is one
constexpr int kHalves = 2;
constexpr int kOldest = 999;  // years that a newspaper counts back
constexpr int kLastCentury = 21;
constexpr int kYearsPerCentury = 100;
constexpr int kFirstIslamicYear = 1300, kLastIslamicYear = 1500;  // of 1882 to 2077

bool is_at_least(TimeUnit unit, TimeUnit smallest) {
  return unit >= smallest;
}

TimeExpression on_day(const Holiday& holiday, std::size_t first, std::size_t last) {
  auto found = start_expression(ExpressionForm::day, first, last, "holiday");
  found.month = holiday.month;
  found.day = holiday.day;
  found.islamic = holiday.islamic;
  return found;
}

}  // namespace

/// "2024", "tahun 2024" or "tahun lalu" after a month.
void TimePatterns::read_year(TimeExpression& expression) const {
  const std::size_t next = expression.last;
  if (year_at(next)) {
    expression.year = year_at(next);
    expression.last = next + 1;
    return;
  }
  if (const auto& anaphor = term(next).anaphor; anaphor && anaphor->level == TimeUnit::year) {
    expression.anaphor = anaphor;  // "Juni tahun itu"
    expression.last = next + length(next);
    return;
  }
  if (const auto count = count_at(next); count && word_term(count->last).unit == TimeUnit::year &&
                                         term(count->last + 1).direction == TimeDirection::past) {
    const auto years = count->small();
    if (!years || *years > kOldest) return;
    expression.year_direction = TimeDirection::past;  // "September dua tahun lalu"
    expression.year_count = *years;
    expression.last = count->last + 1 + length(count->last + 1);
    return;
  }
  if (word_term(next).unit != TimeUnit::year || word_term(next).form != UnitForm::plain) return;
  if (year_at(next + 1)) {
    expression.year = year_at(next + 1);
    expression.last = next + 2;
    return;
  }
  const TimeDirection direction = term(next + 1).direction;
  if (points(direction)) {
    expression.year_direction = direction;
    expression.last = next + 1 + length(next + 1);
  }
}

TimePatterns::Found TimePatterns::month_name(std::size_t i) const {
  auto found = start_expression(ExpressionForm::month, i, i + 1, "month");
  found.month = word_term(i).month;
  read_year(found);
  if (found.year) found.rule = "month-year";
  if (!found.year || term(found.last).direction != TimeDirection::present) read_direction(found);
  return found;
}

/// "lalu", "depan" or "ini" at the end of the expression.
bool TimePatterns::read_direction(TimeExpression& expression) const {
  const TimeDirection direction = term(expression.last).direction;
  if (!points(direction)) return false;
  expression.direction = direction;
  expression.last += length(expression.last);
  return true;
}

/// "kuartal III 2024", "semester pertama tahun ini", "kuartal lalu", "musim panas 2018".
TimePatterns::Found TimePatterns::year_part(std::size_t i) const {
  auto found = start_expression(ExpressionForm::year_part, i, i + length(i), "year-part");
  found.year_part = term(i).year_part;
  const int count = parts_per_year(found.year_part.front());
  const bool ranked = found.year_part.size() == 1;  // which of the quarters is said behind it
  if (ranked && read_direction(found)) return found;
  if (ranked && !read_rank(found)) return std::nullopt;
  const YearPart* const part = find_year_part(found.year_part);
  if (part == nullptr) return std::nullopt;
  found.month = part->first_month;
  if (found.year) return found;
  const bool joined = (is(found.last, "/") || is(found.last, "-")) && touches_next(found.last);
  if (joined && year_at(found.last + 1)) ++found.last;
  read_year(found);
  if (found.year || found.year_direction != TimeDirection::none || read_direction(found))
    return found;
  // "paruh pertama" may be that of a match, "Q2" the name of a car; and every year has a summer.
  return ranked && count > kHalves ? Found{found} : std::nullopt;
}

/// "III", "pertama" or "I-2024" behind "kuartal".
bool TimePatterns::read_rank(TimeExpression& expression) const {
  const std::size_t at = expression.last;
  if (at >= text_.tokens.size()) return false;
  auto rank = rank_or_number(at);
  if (!rank) {
    const std::string_view word = text_.word(at);
    const std::size_t dash = std::min(word.find('-'), word.size());
    rank = roman_number(word.substr(0, dash));
    expression.year = year_number(word.substr(std::min(dash + 1, word.size())));
    if (!expression.year) return false;
  }
  if (!rank) return false;
  expression.year_part += std::to_string(*rank);
  ++expression.last;
  return true;
}

/// "abad ke-20", "abad XXI".
TimePatterns::Found TimePatterns::century(std::size_t i) const {
  const auto rank = rank_or_number(i + 1);
  if (!rank || *rank < 1 || *rank > kLastCentury) return std::nullopt;
  auto found = start_expression(ExpressionForm::century, i, i + 2, "century");
  found.year = (*rank - 1) * kYearsPerCentury;
  return found;
}

/// A month alone needs a word that makes it a date: "Mei Ling" is a person.
TimePatterns::Found TimePatterns::month(std::size_t i) const {
  if (auto found = month_before_day(i)) return found;
  Found found = month_name(i);
  if (found->anaphor) return found;
  if (found->year || found->year_direction != TimeDirection::none) return found;
  if (!word_term(i).full_name) return std::nullopt;
  if (is_joiner(i + 1) && word_term(i + 2).month != 0) {
    found->year = month_name(i + 2)->year;  // "Januari-Maret 2023"
    if (found->year) return found;
  }
  if (found->direction != TimeDirection::none) return found;
  if (i == 0 || text_.tokens[i - 1].kind != TokenKind::word) return std::nullopt;
  if (term(i - 1).has_cue(CueRole::before)) return found;
  // "Inflasi Oktober tercatat": between words that are no names.
  const bool plain = opens_sentence(i - 1) || text_.tokens[i - 1].shape == Shape::lower;
  const bool named = i + 1 < text_.tokens.size() &&
                     text_.tokens[i + 1].kind != TokenKind::punctuation &&
                     text_.tokens[i + 1].shape != Shape::lower;
  return word_term(i).alone && plain && !named ? found : std::nullopt;
}

TimePatterns::Found TimePatterns::bare_year(std::size_t i) const {
  if (text_.tokens[i].span.size() != 4) return std::nullopt;
  const auto year = year_at(i);
  if (!year) return std::nullopt;
  const std::size_t next = i + 1;
  const bool more = next < text_.tokens.size();
  const TimeTerm& before = term(i - 1);  // none before the first token
  const TimeTerm& after = word_term(next);
  if (before.has_cue(CueRole::not_year) || after.has_cue(CueRole::measure)) return std::nullopt;
  if (i > 0 && text_.tokens[i - 1].kind == TokenKind::symbol) return std::nullopt;
  if (more && text_.tokens[next].kind == TokenKind::symbol) return std::nullopt;
  const auto sign = [&](std::size_t at) { return is(at, "/") || is(at, "-") || is(at, "%"); };
  const bool range = is(next, "-") && year_at(next + 1);
  if (!range && more && sign(next) && touches_next(i)) return std::nullopt;
  if (i > 0 && sign(i - 1) && touches_next(i - 1) && !year_at(i - 2)) return std::nullopt;
  auto found = start_expression(ExpressionForm::year, i, next, "year");
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
  const bool named = i > 0 && text_.tokens[i - 1].kind == TokenKind::word &&
                     text_.tokens[i - 1].shape != Shape::lower;  // "Piala Dunia 2022"
  return closed || named || after.has_cue(CueRole::follow) || is_joiner(next) ? Found{found}
                                                                              : std::nullopt;
}

TimePatterns::Found TimePatterns::decade(std::size_t i) const {
  const auto year = decade_number(text_.folded_word(i));
  if (!year) return std::nullopt;
  auto found = start_expression(ExpressionForm::decade, i, i + 1, "decade");
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
    found = start_expression(ExpressionForm::year, i, next + 1, "led-year");
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
  if (lead.unit == TimeUnit::century) found = century(i);
  if (lead.unit == TimeUnit::day && is_weekday(next)) found = weekday(next);
  if (found) found->first = i;
  return found;
}

/// "tahun lalu", "bertahun-tahun", "setahun", "tahun 1950".
TimePatterns::Found TimePatterns::unit(std::size_t i) const {
  const TimeTerm& here = word_term(i);
  if (here.form != UnitForm::plain) {
    auto found = start_expression(ExpressionForm::duration, i, i + 1, "duration");
    found.unit = here.unit;
    found.amount = here.form == UnitForm::single ? "1" : "X";
    read_count_direction(found);
    return found;
  }
  const std::size_t next = i + 1;
  if (next >= text_.tokens.size()) return std::nullopt;
  const bool figures = is_ascii_digit(text_.text[text_.tokens[next].span.begin]);  // "1990-an"
  if (!figures && here.unit != TimeUnit::century && !goes_on_at(next)) return std::nullopt;
  if (auto found = led_year(i)) return found;
  if (!is_at_least(here.unit, TimeUnit::week)) return std::nullopt;
  auto found = start_expression(ExpressionForm::unit, i, i + 1, "unit");
  found.unit = here.unit;
  return read_direction(found) ? Found{found} : std::nullopt;
}

/// "24 tahun terakhir", "dua hari lalu", "beberapa tahun".
TimePatterns::Found TimePatterns::counted(std::size_t i) const {
  auto found = single_count(i);
  if (found && found->form == ExpressionForm::duration && found->direction == TimeDirection::none)
    read_rest(*found);
  return found;
}

/// "6 bulan" of "1 tahun 6 bulan lalu", "30 menit 15 detik" of "1 jam 30 menit 15 detik": ever
/// smaller units.
void TimePatterns::read_rest(TimeExpression& expression) const {
  TimeUnit smallest = expression.unit;
  Found rest;
  while ((rest = single_count(expression.last)) && rest->form == ExpressionForm::duration &&
         rest->unit < smallest) {
    expression.rest.emplace_back(rest->amount, rest->unit);
    expression.last = rest->last;
    smallest = rest->unit;
  }
}

TimePatterns::Found TimePatterns::single_count(std::size_t i) const {
  const auto count = count_at(i);
  if (!count || count->last >= text_.tokens.size()) return std::nullopt;
  const TimeTerm& unit_term = word_term(count->last);
  if (unit_term.has_cue(CueRole::times)) return times_a_unit(i, count->last);
  if (unit_term.unit == TimeUnit::none || unit_term.form != UnitForm::plain) return std::nullopt;
  const auto& idiom = term(count->last).reference;
  if (idiom && idiom->empty()) return std::nullopt;  // "empat tahun cahaya"
  if (unit_term.weekday != 0 && text_.tokens[count->last].shape != Shape::lower) {
    return std::nullopt;  // "12 Minggu"
  }
  if (i > 0 && term(i - 1).has_cue(CueRole::not_time | CueRole::not_year)) return std::nullopt;
  if (unit_term.unit == TimeUnit::year && year_at(count->last + 1)) {
    return std::nullopt;  // "UU Nomor 7 Tahun 2017"
  }
  auto found = start_expression(ExpressionForm::duration, i, count->last + 1, "duration");
  found.unit = unit_term.unit;
  found.amount = count->amount();
  read_count_direction(found);
  return found;
}

/// "2" in "2-3 menit".
TimePatterns::Found TimePatterns::ranged_count(std::size_t i) const {
  if (!number(i) || !is_joiner(i + 1) || !touches_next(i) || !touches_next(i + 1)) {
    return std::nullopt;
  }
  const auto rest = counted(i + 2);
  if (!rest || rest->form != ExpressionForm::duration) return std::nullopt;
  auto found = start_expression(ExpressionForm::duration, i, i + 1, "duration-range");
  found.unit = rest->unit;
  found.amount = std::string{text_.word(i)};
  return found;
}

/// "tiga kali sehari": `times` is the token after the count.
TimePatterns::Found TimePatterns::times_a_unit(std::size_t i, std::size_t times) const {
  const TimeTerm& unit_term = word_term(times + 1);
  if (unit_term.form != UnitForm::single) return std::nullopt;
  auto found = start_expression(ExpressionForm::set, i, times + 2, "set");
  found.unit = unit_term.unit;
  found.amount = "1";
  return found;
}

/// "terakhir", "lalu" after a count, and "sekali", which makes it a set.
void TimePatterns::read_count_direction(TimeExpression& expression) const {
  if (word_term(expression.last).has_cue(CueRole::once)) {
    expression.form = ExpressionForm::set;
    expression.rule = "set";
    ++expression.last;
    return;
  }
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

/// `i` is the week of "akhir pekan lalu".
TimePatterns::Found TimePatterns::weekend(std::size_t i) const {
  auto found = start_expression(ExpressionForm::unit, i, i + 1, "weekend");
  found.unit = TimeUnit::week;
  found.weekend = true;
  found.direction = TimeDirection::present;
  read_direction(found);
  return found;
}

/// Some are a date only with their year or day: "mudik Lebaran" is a season, "Natal" a city.
TimePatterns::Found TimePatterns::holiday(std::size_t i, bool eve) const {
  const Holiday& holiday = *term(i).holiday;
  auto found = on_day(holiday, i, i + length(i));
  if (read_own_day(holiday, found)) return found;
  read_islamic_year(found);
  const bool dated = found.year || found.year_direction != TimeDirection::none;
  return dated || eve || holiday.alone ? Found{found} : std::nullopt;
}

/// "9 Mei 2024" of "Hari Kemenangan 9 Mei 2024": the day says itself when it is.
bool TimePatterns::read_own_day(const Holiday& holiday, TimeExpression& expression) const {
  const Found day = named_day(expression.last);
  if (!day || holiday.islamic || day->month != holiday.month || day->day != holiday.day)
    return false;
  const std::size_t first = expression.first;
  expression = *day;
  expression.first = first;
  return true;
}

/// "HUT RI", "HUT ke-79 RI", "HUT RI ke-79", "HUT RI 2024".
TimePatterns::Found TimePatterns::anniversary(std::size_t i) const {
  std::size_t name = i + length(i);
  std::optional<int> rank;
  if (!term(name).anniversary) rank = rank_or_number(name++);
  if (!term(name).anniversary)  // "ulang tahun itu" is not "tahun itu"
    return start_expression(ExpressionForm::ignored, i, i + length(i), "idiom");
  const Holiday& holiday = *term(name).anniversary;
  auto found = on_day(holiday, i, name + length(name));
  if (!rank) {
    rank = rank_at(found.last);
    if (rank) ++found.last;
  }
  if (rank && *rank <= kOldest) found.year = holiday.since + *rank;
  if (read_own_day(holiday, found) || found.year) return found;
  read_year(found);
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
