#include "date/date_resolver.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "date/calendar_value.hpp"
#include "date/edtf.hpp"
#include "text/digits.hpp"
#include "text/islamic_calendar.hpp"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kDaysPerWeek = 7;
constexpr std::size_t kYearFigures = 4;
constexpr int kYearReach = 6;            // how far a weekday may carry a year away from the anchor
constexpr int kOtherYear = 15;           // days by which a date of another year must be nearer
constexpr std::size_t kRemembered = 12;  // dates that "kemudian" may count from
constexpr std::string_view kPast = "PAST_REF";
constexpr std::string_view kFuture = "FUTURE_REF";

int year_of(year_month_day day) {
  return static_cast<int>(day.year());
}
unsigned month_of(year_month_day day) {
  return static_cast<unsigned>(day.month());
}

std::optional<year_month_day> make_day(int year, unsigned month, unsigned day) {
  const year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                            std::chrono::day{day}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

int distance(year_month_day a, year_month_day b) {
  return std::abs(static_cast<int>((sys_days{a} - sys_days{b}).count()));
}

/// -1, 0 or 1 units.
int steps(TimeDirection direction) {
  if (direction == TimeDirection::past) return -1;
  return direction == TimeDirection::future ? 1 : 0;
}

bool is_clock_unit(TimeUnit unit) {
  return unit == TimeUnit::second || unit == TimeUnit::minute || unit == TimeUnit::hour;
}

std::string zone_value(std::chrono::minutes offset) {
  const auto minutes = static_cast<int>(offset.count());
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                     std::abs(minutes) % 60);
}

/// A month or a part of the year, in that year.
std::string in_year(const TimeExpression& expression, int year) {
  return expression.year_part.empty()
             ? month_value(year, expression.month)
             : fmt::format("{}-{}", year_value(year), expression.year_part);
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
  if (!anchor) return;
  anchor_ = anchor->day;
  anchor_time_ = anchor->time;
}

DateMention DateResolver::resolve(const TimeExpression& expression, ExpressionContext context) {
  DateMention out;
  out.rule = expression.rule;
  out.mod = expression.modifier;
  switch (expression.form) {
    case ExpressionForm::day:
      resolve_day(expression, context, out);
      break;
    case ExpressionForm::month:
      resolve_month(expression, context, out);
      break;
    case ExpressionForm::year:
      out.value = year_value(*expression.year);
      break;
    case ExpressionForm::year_part:
      if (expression.month != 0) {
        resolve_month(expression, context, out);
      } else {
        lean_on_anchor(out);
        if (anchor_)
          out.value =
              part_value(*anchor_, expression.year_part.front(), steps(expression.direction));
      }
      break;
    case ExpressionForm::century:
      out.value = value_at(*make_day(*expression.year, 1, 1), TimeUnit::century);
      break;
    case ExpressionForm::decade:
      out.value = value_at(*make_day(*expression.year, 1, 1), TimeUnit::decade);
      break;
    case ExpressionForm::weekday:
      resolve_weekday(expression, context, out);
      break;
    case ExpressionForm::relative_day:
      if (anchor_) {
        out.value = day_value(shifted(*anchor_, TimeUnit::day, *expression.relative_day));
      }
      lean_on_anchor(out);
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
      if (out.value.starts_with('P') && !out.value.ends_with("_REF")) out.type = DateType::duration;
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

/// "Senin" of "Senin-Rabu (17-19/6)", and "malam Minggu", which is on Saturday.  A date beside that
/// agrees with the evening rather than with the weekday stays: "malam Jumat, 11 Juli 2024".
void DateResolver::move_by_days(const TimeExpression& expression, DateMention& out) {
  if (expression.days_back == 0 && !expression.eve) return;
  const auto day = first_day_of(out.value);
  if (!day || precision_of(out.value) != TimeUnit::day) return;
  const bool evening = expression.eve && expression.weekday != 0 &&
                       weekday_of(*day) % kDaysPerWeek + 1 == expression.weekday;
  out.value = day_value(
      shifted(*day, TimeUnit::day, evening ? 0 : -expression.days_back - (expression.eve ? 1 : 0)));
  if (evening) out.alternatives.clear();
}

void DateResolver::resolve_duration(const TimeExpression& expression, DateMention& out) const {
  out.type = DateType::duration;
  out.value = duration_value(expression.amount, expression.unit);
  if (expression.rest_value) {
    const auto& [amount, unit] = *expression.rest_value;
    out.value = joined_durations(out.value, duration_value(amount, unit));
  }
  // "24 tahun terakhir" ends now, "tiga hari ke depan" begins now.
  const auto count = read_digits(expression.amount);
  const bool ends = expression.direction == TimeDirection::last;
  if (!anchor_ || !count || is_clock_unit(expression.unit) ||
      (!ends && expression.direction != TimeDirection::window))
    return;
  const std::string now = day_value(*anchor_);
  const std::string other = day_value(shifted(*anchor_, expression.unit, ends ? -*count : *count));
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

/// "1 Syawal 1445 H", "Idulfitri 2024": computed, for the day hangs on who saw the new moon.
void DateResolver::resolve_islamic_day(const TimeExpression& expression, ExpressionContext context,
                                       DateMention& out) const {
  if (!expression.year) lean_on_anchor(out);
  const bool nearest = !expression.year && expression.year_direction == TimeDirection::none;
  const auto year = expression.year ? expression.year : directed_year(expression);
  if (!year) return;
  // A year of ours lies in two or three Islamic ones.
  const int middle = expression.islamic_year ? *year : islamic_year(*make_day(*year, 7, 1));
  const int reach = expression.islamic_year ? 0 : 1;
  std::optional<Day> day;
  for (int islamic = middle - reach; islamic <= middle + reach; ++islamic) {
    const auto other = to_gregorian({islamic, expression.month, expression.day});
    if (!other) continue;
    if (!nearest && reach > 0 && year_of(*other) != *year) continue;
    if (nearest && context.points_ahead && *other < *anchor_) continue;
    if (!day || (nearest && distance(*other, *anchor_) < distance(*day, *anchor_))) day = other;
  }
  if (!day) return;
  out.value = day_value(*day);
  out.mod = "APPROX";
  out.basis = DateBasis::inferred;
  for (const int step : {-1, 1})
    out.alternatives.push_back(
        {day_value(shifted(*day, TimeUnit::day, step)), "by the sight of the new moon"});
}

void DateResolver::resolve_day(const TimeExpression& expression, ExpressionContext context,
                               DateMention& out) {
  if (expression.islamic) return resolve_islamic_day(expression, context, out);
  std::optional<int> year = expression.year;
  if (expression.anaphor) {
    year = told_year(*expression.anaphor);
    out.basis = DateBasis::relative;
    out.anchor = last_value_;
  } else if (!year && expression.year_direction != TimeDirection::none) {
    year = directed_year(expression);
    lean_on_anchor(out);
  }
  std::optional<Day> day;
  if (year) {
    day = make_day(*year, expression.month, expression.day);
  } else {
    const bool ahead = expression.direction == TimeDirection::future ||
                       (expression.direction == TimeDirection::none && context.points_ahead);
    day = guess_year(expression, ahead, out);
  }
  if (!day) {
    if (!anchor_ && expression.month != 0) {
      out.value = fmt::format("XXXX-{:02}-{:02}", expression.month, expression.day);
    }
    return;
  }
  out.value = day_value(*day);
  if (expression.weekday == 0) return;
  if (weekday_of(*day) == expression.weekday) {
    if (out.basis != DateBasis::inferred) out.basis = DateBasis::weekday;
    weekdays_[expression.weekday] = day;
  } else {
    const auto week = static_cast<int>(expression.weekday) - static_cast<int>(weekday_of(*day));
    const int nearest = week > kDaysPerWeek / 2    ? week - kDaysPerWeek
                        : week < -kDaysPerWeek / 2 ? week + kDaysPerWeek
                                                   : week;
    out.alternatives.push_back({day_value(shifted(*day, TimeUnit::day, nearest)),
                                "the weekday beside it belongs to that day"});
  }
}

/// The year of "Rabu (12/6)" or "17 Agustus": the one nearest to the anchor, in which the weekday
/// is right if one is given; "tanggal 24" takes the nearest month instead.
std::optional<DateResolver::Day> DateResolver::guess_year(const TimeExpression& expression,
                                                          bool ahead, DateMention& out) const {
  if (!anchor_) return std::nullopt;
  lean_on_anchor(out);
  const bool past = expression.direction == TimeDirection::past;
  std::optional<Day> best;
  std::optional<Day> nearest;
  const auto consider = [&](std::optional<Day> day) {
    if (!day) return;
    const auto cost = [&](Day other) {
      return distance(other, *anchor_) + (other.year() == anchor_->year() ? 0 : kOtherYear);
    };
    const auto closer = [&](const std::optional<Day>& other) {
      return !other || cost(*day) < cost(*other);
    };
    if (closer(nearest)) nearest = day;
    if (past && *day > *anchor_) return;
    if (ahead && *day < *anchor_) return;
    if (expression.weekday != 0 && weekday_of(*day) != expression.weekday) return;
    if (closer(best)) best = day;
  };
  if (expression.month == 0) {
    const bool told = expression.month_direction != TimeDirection::none;
    const int only = steps(expression.month_direction);
    for (int step = told ? only : -1; step <= (told ? only : 1); ++step) {
      const Day first = shifted(Day{anchor_->year() / anchor_->month() / 1}, TimeUnit::month, step);
      consider(make_day(year_of(first), month_of(first), expression.day));
    }
  } else {
    for (int step = -kYearReach; step <= kYearReach; ++step) {
      consider(make_day(year_of(*anchor_) + step, expression.month, expression.day));
    }
  }
  if (best && nearest && *best != *nearest) {
    out.alternatives.push_back({day_value(*nearest), expression.weekday != 0
                                                         ? "nearest, but its weekday differs"
                                                         : "nearest, but on the other side"});
  }
  return best ? best : nearest;
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

void DateResolver::resolve_weekday(const TimeExpression& expression, ExpressionContext context,
                                   DateMention& out) const {
  lean_on_anchor(out);
  const auto known = weekdays_[expression.weekday];
  const bool plain = expression.direction == TimeDirection::none &&
                     expression.week_direction == TimeDirection::none && !expression.relative_day;
  if (!anchor_) {
    if (plain && known) out.value = day_value(*known);
    return;
  }
  if (expression.relative_day) {
    out.value = day_value(shifted(*anchor_, TimeUnit::day, *expression.relative_day));
    return;
  }
  const int today = static_cast<int>(weekday_of(*anchor_));
  const int wanted = static_cast<int>(expression.weekday);
  const int back = (today - wanted + kDaysPerWeek) % kDaysPerWeek;
  const int forward = (wanted - today + kDaysPerWeek) % kDaysPerWeek;
  const auto at = [&](int offset) { return day_value(shifted(*anchor_, TimeUnit::day, offset)); };
  if (expression.week_direction != TimeDirection::none) {
    out.value = at(wanted - today + kDaysPerWeek * steps(expression.week_direction));
  } else if (expression.direction == TimeDirection::past) {
    out.value = at(back == 0 ? -kDaysPerWeek : -back);
  } else if (expression.direction == TimeDirection::future) {
    out.value = at(forward == 0 ? kDaysPerWeek : forward);
  } else if (expression.direction == TimeDirection::present) {
    out.value = at(wanted - today);
  } else if (known && distance(*known, *anchor_) <= kDaysPerWeek) {
    out.value = day_value(*known);
    out.rule = "weekday-again";
  } else {
    out.value = at(context.points_ahead ? forward : -back);
    if (back != 0) {
      out.alternatives.push_back(
          {at(context.points_ahead ? -back : forward),
           context.points_ahead ? "the last one" : "the next one; no word points ahead"});
    }
  }
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
  if (!amount || is_clock_unit(expression.unit) || (from_text && !base)) {
    out.value = back ? kPast : (from_text ? kPast : kFuture);
    if (is_clock_unit(expression.unit)) out.type = DateType::time;
    return;
  }
  if (!base) return;
  if (from_text) {
    out.anchor = told;
    out.basis = DateBasis::relative;
  }
  out.value = value_at(shifted(*base, expression.unit, back ? -*amount : *amount), expression.unit);
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
    if (shifted(*first, expression.unit, amount) <= *anchor_) return *told;
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
