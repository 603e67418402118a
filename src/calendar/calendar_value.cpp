#include "calendar/calendar_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "text/ascii.hpp"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kYearsPerDecade = 10;
constexpr int kYearsPerCentury = 100;
constexpr int kDaysPerWeek = 7;
constexpr int kMonthsPerYear = 12;
constexpr unsigned kThursday = 4;

constexpr std::array<std::pair<std::string_view, TimeUnit>, 9> kCodes{{{"S", TimeUnit::second},
                                                                       {"MI", TimeUnit::minute},
                                                                       {"H", TimeUnit::hour},
                                                                       {"D", TimeUnit::day},
                                                                       {"W", TimeUnit::week},
                                                                       {"MO", TimeUnit::month},
                                                                       {"Y", TimeUnit::year},
                                                                       {"DE", TimeUnit::decade},
                                                                       {"CE", TimeUnit::century}}};

/// `count` digits at `at`, or nothing; an X stands for the first of its period.
std::optional<int> digits(std::string_view value, std::size_t at, std::size_t count) {
  if (value.size() < at + count) return std::nullopt;
  int number = 0;
  for (const char c : value.substr(at, count)) {
    if (c != 'X' && (c < '0' || c > '9')) return std::nullopt;
    number = number * 10 + (c == 'X' ? 0 : c - '0');
  }
  return number;
}

year_month_day first_of_week(int year, int week) {
  const sys_days fourth{year_month_day{std::chrono::year{year}, std::chrono::January,
                                       std::chrono::day{4}}};  // always in week 1
  const auto monday = fourth - days{weekday_of(year_month_day{fourth}) - 1};
  return year_month_day{monday + days{(week - 1) * kDaysPerWeek}};
}

}  // namespace

TimeUnit unit_of_code(std::string_view code) {
  for (const auto& [name, unit] : kCodes) {
    if (name == code) return unit;
  }
  return TimeUnit::none;
}

std::optional<year_month_day> make_day(int year, unsigned month, unsigned day) {
  const year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                            std::chrono::day{day}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

unsigned weekday_of(year_month_day day) {
  return std::chrono::weekday{sys_days{day}}.iso_encoding();
}

/// Days are written more often than anything else.
std::string day_value(year_month_day day) {
  const int year = year_of(day);
  const auto month = static_cast<unsigned>(month_of(day));
  const auto number = static_cast<unsigned>(day.day());
  if (year < 0 || year > 9999) return fmt::format("{:04}-{:02}-{:02}", year, month, number);
  std::string text = "0000-00-00";
  const auto write = [&](std::size_t last, unsigned value) {
    for (; value > 0; value /= 10U) text[last--] = static_cast<char>('0' + value % 10U);
  };
  write(3, static_cast<unsigned>(year));
  write(6, month);
  write(9, number);
  return text;
}

std::string week_value(year_month_day day) {
  const sys_days thursday =
      sys_days{day} + days{static_cast<int>(kThursday) - static_cast<int>(weekday_of(day))};
  const year_month_day middle{thursday};
  const sys_days new_year{middle.year() / std::chrono::January / 1};
  return fmt::format("{:04}-W{:02}", year_of(middle),
                     (thursday - new_year).count() / kDaysPerWeek + 1);
}

std::string month_value(int year, unsigned month) {
  std::string value = day_value(std::chrono::year{year} / std::chrono::month{month} / 1);
  value.erase(value.rfind('-'));
  return value;
}

const YearPart* find_year_part(std::string_view code) {
  // The season that a year begins with is winter, but "musim dingin 2024" begins in December.
  static constexpr std::array<YearPart, 10> parts{{{"SP", 3, 21},
                                                   {"SU", 6, 22},
                                                   {"FA", 9, 23},
                                                   {"WI", 12, 24},
                                                   {"Q1", 1, 33},
                                                   {"Q2", 4, 34},
                                                   {"Q3", 7, 35},
                                                   {"Q4", 10, 36},
                                                   {"H1", 1, 40},
                                                   {"H2", 7, 41}}};
  const auto* found = std::find_if(parts.begin(), parts.end(),
                                   [&](const YearPart& part) { return part.code == code; });
  return found == parts.end() ? nullptr : found;
}

int parts_per_year(char code) {
  return code == 'Q' ? 4 : code == 'H' ? 2 : 0;
}

std::string part_value(year_month_day day, char code, int steps) {
  const int count = parts_per_year(code);
  const int month = static_cast<int>(month_of(day));
  const int index = year_of(day) * count + (month - 1) * count / kMonthsPerYear + steps;
  return fmt::format("{:04}-{}{}", index / count, code, index % count + 1);
}

std::string year_value(int year) {
  std::string value = month_value(year, 1);
  value.erase(value.rfind('-'));
  return value;
}

std::string value_at(year_month_day day, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::week:
      return week_value(day);
    case TimeUnit::month:
      return month_value(year_of(day), month_of(day));
    case TimeUnit::year:
      return year_value(year_of(day));
    case TimeUnit::decade:
      return fmt::format("{:03}X", year_of(day) / kYearsPerDecade);
    case TimeUnit::century:
      return fmt::format("{:02}XX", year_of(day) / kYearsPerCentury);
    default:
      return day_value(day);
  }
}

std::string duration_value(std::string_view amount, TimeUnit unit) {
  const auto of = [&](std::string_view before, std::string_view behind) {
    return std::string{before}.append(amount).append(behind);
  };
  switch (unit) {
    case TimeUnit::second:
      return of("PT", "S");
    case TimeUnit::minute:
      return of("PT", "M");
    case TimeUnit::hour:
      return of("PT", "H");
    case TimeUnit::day:
      return of("P", "D");
    case TimeUnit::week:
      return of("P", "W");
    case TimeUnit::month:
      return of("P", "M");
    case TimeUnit::decade:
      return of("P", "DE");
    case TimeUnit::century:
      return of("P", "CE");
    default:
      return of("P", "Y");
  }
}

std::string zone_value(std::chrono::minutes offset) {
  const auto minutes = static_cast<int>(offset.count());
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                     std::abs(minutes) % 60);
}

std::string joined_durations(std::string_view longer, std::string_view shorter) {
  const bool both_clock = longer.find('T') != longer.npos && shorter.starts_with("PT");
  return fmt::format("{}{}", longer, shorter.substr(both_clock ? 2 : 1));
}

std::optional<WholeDuration> whole_duration(std::string_view value) {
  if (value.size() < 3 || value.front() != 'P') return std::nullopt;
  const auto amount = read_digits(value.substr(1, value.size() - 2));
  if (!amount) return std::nullopt;
  switch (value.back()) {
    case 'D':
      return WholeDuration{*amount, TimeUnit::day};
    case 'W':
      return WholeDuration{*amount, TimeUnit::week};
    case 'M':
      return WholeDuration{*amount, TimeUnit::month};
    case 'Y':
      return WholeDuration{*amount, TimeUnit::year};
    default:
      return std::nullopt;
  }
}

year_month_day shifted(year_month_day day, TimeUnit unit, int amount) {
  if (unit == TimeUnit::day) return year_month_day{sys_days{day} + days{amount}};
  if (unit == TimeUnit::week) return year_month_day{sys_days{day} + days{amount * kDaysPerWeek}};
  year_month_day moved = day;
  if (unit == TimeUnit::month) moved += std::chrono::months{amount};
  if (unit == TimeUnit::year) moved += std::chrono::years{amount};
  if (unit == TimeUnit::decade) moved += std::chrono::years{amount * kYearsPerDecade};
  if (unit == TimeUnit::century) moved += std::chrono::years{amount * kYearsPerCentury};
  return moved.ok() ? moved : year_month_day{moved.year() / moved.month() / std::chrono::last};
}

TimeUnit precision_of(std::string_view value) {
  if (!digits(value, 0, 4)) return TimeUnit::none;
  if (value.size() == 4) {
    if (value.ends_with("XX")) return TimeUnit::century;
    return value.ends_with('X') ? TimeUnit::decade : TimeUnit::year;
  }
  if (value.size() > 6 && value[5] == 'W' && digits(value, 6, 1)) return TimeUnit::week;
  if (value.size() == 7 && digits(value, 5, 2)) return TimeUnit::month;
  if (value.size() == 7 && is_ascii_upper(value[5])) return TimeUnit::part;
  if (value.size() < 10) return TimeUnit::none;
  if (value.size() == 10) return TimeUnit::day;
  return value.size() > 13 && is_ascii_digit(value[11]) ? TimeUnit::minute : TimeUnit::hour;
}

std::optional<year_month_day> first_day_of(std::string_view value) {
  const auto year = digits(value, 0, 4);
  const TimeUnit unit = precision_of(value);
  if (!year || *year == 0 || unit == TimeUnit::none) return std::nullopt;
  if (unit == TimeUnit::week) {
    const auto week = digits(value, 6, 2);
    return week ? std::optional{first_of_week(*year, *week)} : std::nullopt;
  }
  if (unit == TimeUnit::part) {
    const YearPart* const part = find_year_part(value.substr(5));
    return part == nullptr ? std::nullopt : make_day(*year, part->first_month, 1);
  }
  const auto month = value.size() >= 7 ? digits(value, 5, 2) : 1;
  const auto day = value.size() >= 10 ? digits(value, 8, 2) : 1;
  if (!month || !day) return std::nullopt;
  return make_day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

}  // namespace warta
