#include "date/date_resolver.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "calendar/calendar_value.hpp"
#include "calendar/edtf.hpp"
#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr std::size_t kYearFigures = 4;
constexpr std::size_t kRemembered = 12;  // dates that "kemudian" may count from
constexpr std::string_view kReference = "_REF";
constexpr std::string_view kPast = "PAST_REF";
constexpr std::string_view kFuture = "FUTURE_REF";

bool is_clock_unit(TimeUnit unit) {
  return unit == TimeUnit::second || unit == TimeUnit::minute || unit == TimeUnit::hour;
}

TimeUnit unit_of(ExpressionForm form) {
  if (form == ExpressionForm::century) return TimeUnit::century;
  return form == ExpressionForm::decade ? TimeUnit::decade : TimeUnit::year;
}

/// "PXD" is some days, "PAST_REF" some day.
bool is_duration(std::string_view value) {
  return value.starts_with('P') && !value.ends_with(kReference);
}

/// A month or a part of the year, in that year.
std::string in_year(const TimeExpression& expression, int year) {
  return expression.year_part.empty()
             ? month_value(year, expression.month)
             : fmt::format("{}-{}", year_value(year), expression.year_part);
}

constexpr int most_counted(TimeUnit unit) {
  if (unit == TimeUnit::century) return 99;
  if (unit == TimeUnit::decade) return 999;
  return unit == TimeUnit::year ? 9'999 : 99'999;
}

/// The day so many units from another; none beyond the years that TIMEX3 can write, as of "66 juta
/// tahun lalu".
std::optional<std::chrono::year_month_day> counted_from(std::chrono::year_month_day day,
                                                        TimeUnit unit, int amount) {
  if (std::abs(amount) > most_counted(unit)) return std::nullopt;
  const auto moved = shifted(day, unit, amount);
  constexpr int last_year = 9'999;
  return year_of(moved) > 0 && year_of(moved) <= last_year ? std::optional{moved} : std::nullopt;
}

/// "pukul 2 sore" is 14.
int hour_of_day(const TimeExpression& expression) {
  constexpr int half_day = 12;
  const int hour = expression.clock->hour;
  const bool pm = expression.part && expression.part->pm_last > 0 &&
                  hour >= expression.part->pm_first && hour <= expression.part->pm_last;
  return pm ? hour + half_day : hour;
}

}  // namespace

DateResolver::DateResolver(const std::optional<Timestamp>& anchor, bool anchor_inferred)
    : anchor_inferred_{anchor_inferred} {
  if (anchor) anchor_ = anchor->day;
}

DateMention DateResolver::resolve(const TimeExpression& expression, ExpressionContext context) {
  DateMention out;
  out.rule = expression.rule;
  out.mod = expression.modifier;
  out.local_time = expression.local_time;
  switch (expression.form) {
    case ExpressionForm::day:
      resolve_day(expression, context, out);
      break;
    case ExpressionForm::month:
      resolve_month(expression, context, out);
      break;
    case ExpressionForm::year:
    case ExpressionForm::decade:
    case ExpressionForm::century:
      out.value = value_at(new_year(*expression.year), unit_of(expression.form));
      break;
    case ExpressionForm::year_part:
      resolve_year_part(expression, context, out);
      break;
    case ExpressionForm::weekday:
      resolve_weekday(expression, context, out);
      break;
    case ExpressionForm::relative_day:
      resolve_relative_day(*expression.relative_day, out);
      break;
    case ExpressionForm::unit:
      resolve_unit(expression, out);
      break;
    case ExpressionForm::counted:
      resolve_counted(expression, out);
      break;
    case ExpressionForm::duration:
      resolve_duration(expression, out);
      break;
    case ExpressionForm::reference:
      out.value = expression.reference;
      if (is_duration(out.value)) out.type = DateType::duration;
      break;
    case ExpressionForm::anaphor:
      resolve_anaphor(expression, context.sentence, out);
      break;
    case ExpressionForm::clock:
    case ExpressionForm::day_part:
      resolve_clock(expression, out);
      break;
    case ExpressionForm::set:
      resolve_set(expression, out);
      break;
    case ExpressionForm::ignored:
      break;
  }
  move_by_days(expression, out);
  add_time(expression, out);
  remember(out, context.sentence);
  return out;
}

void DateResolver::resolve_duration(const TimeExpression& expression, DateMention& out) const {
  out.type = DateType::duration;
  out.value = duration_value(expression.amount, expression.unit);
  for (const auto& [amount, unit] : expression.rest)
    out.value = joined_durations(out.value, duration_value(amount, unit));
  // "24 tahun terakhir" ends now, "tiga hari ke depan" begins now.
  const auto count = read_digits(expression.amount);
  const bool ends = expression.direction == TimeDirection::last;
  if (!anchor_ || !count || is_clock_unit(expression.unit) ||
      (!ends && expression.direction != TimeDirection::window))
    return;
  const auto end = counted_from(*anchor_, expression.unit, ends ? -*count : *count);
  if (!end) return;
  const std::string now = day_value(*anchor_);
  const std::string other = day_value(*end);
  out.anchor = now;
  out.edtf = ends ? edtf_interval(other, now) : edtf_interval(now, other);
}

void DateResolver::lean_on_anchor(DateMention& out) const {
  if (!anchor_) {
    out.basis = DateBasis::relative;
    return;
  }
  out.anchor = day_value(*anchor_);
  out.basis = anchor_inferred_ ? DateBasis::inferred : DateBasis::relative;
}

std::optional<int> DateResolver::directed_year(const TimeExpression& expression) const {
  if (!anchor_) return std::nullopt;
  return year_of(*anchor_) + steps(expression.year_direction) * expression.year_count;
}

/// The year of "Juni tahun itu".
std::optional<int> DateResolver::told_year(const Anaphor& anaphor) const {
  const auto told = first_day_of(last_value_);
  return told ? std::optional{year_of(*told) + anaphor.shift} : std::nullopt;
}

/// The year over "Moskow, 4 Agustus", unless its own words or its weekday point elsewhere.
std::optional<int> DateResolver::section_year(const TimeExpression& expression,
                                              const ExpressionContext& context) {
  const bool bare = expression.month != 0 && expression.direction == TimeDirection::none &&
                    expression.year_direction == TimeDirection::none;
  if (!context.year || !bare || expression.weekday == 0) return bare ? context.year : std::nullopt;
  const auto day = make_day(*context.year, expression.month, expression.day);
  return day && weekday_of(*day) == expression.weekday ? context.year : std::nullopt;
}

/// "kuartal III" takes its year as its first month does; "kuartal lalu" is counted in quarters.
void DateResolver::resolve_year_part(const TimeExpression& expression, ExpressionContext context,
                                     DateMention& out) const {
  if (expression.month != 0) return resolve_month(expression, context, out);
  lean_on_anchor(out);
  if (anchor_)
    out.value = part_value(*anchor_, expression.year_part.front(), steps(expression.direction));
}

/// Also of a part of the year, which takes its year as its first month does.
void DateResolver::resolve_month(const TimeExpression& expression, ExpressionContext context,
                                 DateMention& out) const {
  if (expression.year) {
    out.value = in_year(expression, *expression.year);
    return;
  }
  if (expression.anaphor && told_year(*expression.anaphor)) {
    out.value = in_year(expression, *told_year(*expression.anaphor));
    out.basis = DateBasis::relative;
    out.anchor = last_value_;
    return;
  }
  if (const auto year = section_year(expression, context)) {
    out.value = in_year(expression, *year);
    out.basis = DateBasis::relative;
    out.anchor = year_value(*year);
    return;
  }
  lean_on_anchor(out);
  if (!anchor_) {
    out.value = "XXXX" + in_year(expression, 0).substr(kYearFigures);
    return;
  }
  if (expression.year_direction != TimeDirection::none) {
    out.value = in_year(expression, *directed_year(expression));
    return;
  }
  const unsigned now = month_of(*anchor_);
  int year = year_of(*anchor_);
  const bool ahead = expression.direction == TimeDirection::future ||
                     (expression.direction == TimeDirection::none && context.points_ahead);
  if (expression.direction == TimeDirection::past) {
    if (expression.month >= now) --year;
  } else if (ahead) {
    if (expression.month < now) ++year;
  } else if (expression.direction == TimeDirection::none && expression.month > now + 1) {
    --year;
    out.alternatives.push_back(
        {in_year(expression, year + 1), "the coming one; no word before it points ahead"});
  }
  out.value = in_year(expression, year);
}

void DateResolver::resolve_unit(const TimeExpression& expression, DateMention& out) const {
  lean_on_anchor(out);
  if (!anchor_) return;
  const Day first_of_month{anchor_->year() / anchor_->month() / 1};
  const Day base = expression.unit == TimeUnit::month ? first_of_month : *anchor_;
  out.value =
      value_at(shifted(base, expression.unit, steps(expression.direction)), expression.unit);
  if (expression.weekend) out.value += "-WE";
}

void DateResolver::resolve_counted(const TimeExpression& expression, DateMention& out) const {
  const bool from_text =
      expression.direction == TimeDirection::after || expression.direction == TimeDirection::before;
  const bool back =
      expression.direction == TimeDirection::past || expression.direction == TimeDirection::before;
  const auto amount = read_digits(expression.amount);
  const std::string_view told =
      from_text ? told_before(expression, amount.value_or(0)) : std::string_view{};
  const std::optional<Day> base = from_text ? first_day_of(told) : anchor_;
  if (!from_text) lean_on_anchor(out);
  if (is_clock_unit(expression.unit)) out.type = DateType::time;
  const bool counts = amount && !is_clock_unit(expression.unit);
  if (counts && !base && !from_text) return;  // the anchor would tell
  const auto day = counts && base ? counted_from(*base, expression.unit, back ? -*amount : *amount)
                                  : std::nullopt;
  if (!day) {
    out.value = back || from_text ? kPast : kFuture;
    return;
  }
  if (from_text) {
    out.anchor = told;
    out.basis = DateBasis::relative;
  }
  out.value = value_at(*day, expression.unit);
}

/// The date that "sebulan kemudian" or "sehari sebelumnya" counts from: the latest told that is as
/// fine as the unit.  What came later is told as past, so it must not lie beyond the anchor: in
/// "Pada 2002 ... Rabu (13/9) ... Sembilan tahun kemudian" of 2023 the nine years are those of
/// 2002.
std::string_view DateResolver::told_before(const TimeExpression& expression, int amount) const {
  std::string_view latest;
  for (auto told = told_.rbegin(); told != told_.rend(); ++told) {
    const auto first = first_day_of(*told);
    if (!first || precision_of(*told) > expression.unit) continue;
    if (latest.empty()) latest = *told;
    const bool fits = expression.direction == TimeDirection::before || !anchor_ ||
                      (latest == *told && *first > *anchor_);  // the text itself looks ahead
    if (fits) break;
    const auto reached = counted_from(*first, expression.unit, amount);
    if (reached && *reached <= *anchor_) return *told;
  }
  return latest;
}

/// "saat itu" right after a date is that date; farther on it is only some time in the past.
void DateResolver::resolve_anaphor(const TimeExpression& expression, std::size_t sentence,
                                   DateMention& out) const {
  const Anaphor anaphor = *expression.anaphor;
  out.basis = DateBasis::relative;
  const auto base = first_day_of(last_value_);
  const bool far = anaphor.level == TimeUnit::none && sentence > last_sentence_ + 1;
  if (!base || far || (anaphor.level == TimeUnit::day && !last_day_)) {
    out.value = kPast;
    return;
  }
  out.anchor = last_value_;
  if (anaphor.level == TimeUnit::none) {
    out.value = last_value_;
    if (precision_of(last_value_) == TimeUnit::hour) out.type = DateType::time;
    return;
  }
  const Day from = anaphor.level == TimeUnit::day ? *last_day_ : *base;
  out.value = value_at(shifted(from, anaphor.level, anaphor.shift), anaphor.level);
}

void DateResolver::resolve_set(const TimeExpression& expression, DateMention& out) const {
  out.type = DateType::set;
  if (expression.weekday != 0) {
    out.value = fmt::format("XXXX-WXX-{}", expression.weekday);
  } else if (expression.month != 0) {
    out.value = fmt::format("XXXX-{:02}", expression.month);
    if (expression.day != 0) out.value += fmt::format("-{:02}", expression.day);
  } else {
    out.value = duration_value(expression.amount, expression.unit);
  }
}

/// "pukul 10.30" and "malam hari" are of the day told last, else of the anchor's.
void DateResolver::resolve_clock(const TimeExpression&, DateMention& out) const {
  const auto day = last_day_ ? last_day_ : anchor_;
  if (!last_day_) {
    lean_on_anchor(out);
  } else {
    out.anchor = day_value(*last_day_);
    out.basis = DateBasis::relative;
  }
  if (day) out.value = day_value(*day);
}

/// Adds the part of the day or the clock time to a day.
void DateResolver::add_time(const TimeExpression& expression, DateMention& out) const {
  if (!expression.part && !expression.clock) return;
  if (expression.form == ExpressionForm::duration || expression.form == ExpressionForm::set) return;
  out.type = DateType::time;
  if (precision_of(out.value) != TimeUnit::day && !out.value.starts_with("XXXX-")) return;
  if (expression.clock) {
    out.value += fmt::format("T{:02}", hour_of_day(expression));
    if (expression.clock->minute) out.value += fmt::format(":{:02}", *expression.clock->minute);
    if (expression.clock->second) out.value += fmt::format(":{:02}", *expression.clock->second);
    if (expression.zone) out.value += zone_value(*expression.zone);
    return;
  }
  out.value += 'T';
  out.value += expression.part->code;
  if (out.mod.empty()) out.mod = expression.part->mod;
}

void DateResolver::remember(const DateMention& mention, std::size_t sentence) {
  if (mention.type == DateType::duration || mention.type == DateType::set) return;
  const auto first = first_day_of(mention.value);
  if (!first) return;
  const TimeUnit precision = precision_of(mention.value);
  last_value_ = mention.value;
  last_sentence_ = sentence;
  if (precision <= TimeUnit::day) {
    last_day_ = first;
    if (precision != TimeUnit::day) last_value_ = day_value(*first);
  }
  if (told_.size() == kRemembered) told_.erase(told_.begin());
  told_.push_back(last_value_);
}

}  // namespace warta
