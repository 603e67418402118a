#include <fmt/format.h>

#include <cstdlib>

#include "calendar/calendar_value.hpp"
#include "date/date_resolver.hpp"
#include "text/islamic_calendar.hpp"

// The part of DateResolver that values days: "Rabu (19/6)", "Senin depan", "1 Syawal 1445 H".

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kDaysPerWeek = 7;
constexpr int kYearReach = 6;   // how far a weekday may carry a year away from the anchor
constexpr int kOtherYear = 15;  // days by which a date of another year must be nearer

int distance(year_month_day a, year_month_day b) {
  return std::abs(static_cast<int>((sys_days{a} - sys_days{b}).count()));
}

}  // namespace

void DateResolver::resolve_relative_day(int offset, DateMention& out) const {
  if (anchor_) out.value = day_value(shifted(*anchor_, TimeUnit::day, offset));
  lean_on_anchor(out);
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
  } else if (!year && section_year(expression, context)) {
    year = context.year;
    out.basis = DateBasis::relative;
    out.anchor = year_value(*year);
  }
  std::optional<Day> day;
  if (year) {
    day = make_day(*year, expression.month, expression.day);
  } else {
    day = guess_year(expression, context, out);
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
                                                          ExpressionContext context,
                                                          DateMention& out) const {
  const bool ahead = expression.direction == TimeDirection::future ||
                     (expression.direction == TimeDirection::none && context.points_ahead);
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
    // "Oktober nyaris merusak semuanya. Pada tanggal 10 ...": of the month told last.
    const auto month = told || expression.direction != TimeDirection::none ||
                               context.sentence > last_sentence_ + 1 ||
                               precision_of(last_value_) != TimeUnit::month
                           ? std::nullopt
                           : first_day_of(last_value_);
    if (month) return make_day(year_of(*month), month_of(*month), expression.day);
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
  // "Pekan lalu Macron tiba, disambut Xi pada [Rabu]": of the week told in the same sentence.
  if (plain && last_sentence_ == context.sentence && precision_of(last_value_) == TimeUnit::week) {
    const int days = static_cast<int>(expression.weekday) - 1;
    out.value = day_value(shifted(*first_day_of(last_value_), TimeUnit::day, days));
    out.anchor = last_value_;
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

}  // namespace warta
