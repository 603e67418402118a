#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace warta {

/// A stretch of the calendar or the clock that words count in.
enum class TimeUnit : unsigned char {
  none,
  second,
  minute,
  hour,
  day,
  week,
  month,
  part,  ///< of a year: a quarter, a half, a season
  year,
  decade,
  century
};

/// The unit with this code in `language/time_units`: S MI H D W MO Y DE CE.
TimeUnit unit_of_code(std::string_view code);

inline int year_of(std::chrono::year_month_day day) {
  return static_cast<int>(day.year());
}
inline unsigned month_of(std::chrono::year_month_day day) {
  return static_cast<unsigned>(day.month());
}
/// Nothing if the calendar has no such day.
std::optional<std::chrono::year_month_day> make_day(int year, unsigned month, unsigned day);
inline std::chrono::year_month_day new_year(int year) {
  return std::chrono::year{year} / std::chrono::January / 1;
}

// TIMEX3 values, at the precision of their unit.

std::string day_value(std::chrono::year_month_day day);   ///< "2024-06-19"
std::string week_value(std::chrono::year_month_day day);  ///< "2024-W25", the ISO week
std::string month_value(int year, unsigned month);        ///< "2024-06"
/// A part of the year: "Q3", "H2", "SU" (the seasons are those of the north).
struct YearPart {
  std::string_view code;
  unsigned first_month = 0;
  int edtf = 0;  ///< the number that EDTF gives it, as if it were a month beyond the twelfth
};
/// Null if no part has this code.
const YearPart* find_year_part(std::string_view code);
/// 4 for the quarters 'Q', 2 for the halves 'H'; 0 for what is not numbered.
int parts_per_year(char code);
/// The numbered part of the year `steps` from the one `day` lies in: {2024-06-19, 'Q', -1} ->
/// "2024-Q1".
std::string part_value(std::chrono::year_month_day day, char code, int steps);
std::string year_value(int year);  ///< "2024"
/// The value of the unit that `day` lies in: {2024-06-19, month} -> "2024-06".
std::string value_at(std::chrono::year_month_day day, TimeUnit unit);
/// "P24Y", "PT1H"; `amount` may be "X" for "beberapa" or a decimal.
std::string duration_value(std::string_view amount, TimeUnit unit);

/// "+07:00" of 420 minutes east of UTC.
std::string zone_value(std::chrono::minutes offset);

/// "P1Y" and "P6M" -> "P1Y6M", "P1D" and "PT2H" -> "P1DT2H".
std::string joined_durations(std::string_view longer, std::string_view shorter);

/// A number of days, weeks, months or years.
struct WholeDuration {
  int amount = 0;
  TimeUnit unit = TimeUnit::day;
};
/// "P2M" -> two months; nothing of a vague or mixed duration or of a clock's.
std::optional<WholeDuration> whole_duration(std::string_view value);

/// `day` moved by whole units; the end of a shorter month takes what does not fit.
std::chrono::year_month_day shifted(std::chrono::year_month_day day, TimeUnit unit, int amount);

/// 1 (Monday) to 7.
unsigned weekday_of(std::chrono::year_month_day day);

/// The first day of the period a value names, if it names one: "2024-06" -> 2024-06-01,
/// "2024-06-19TMO" -> 2024-06-19, "198X" -> 1980-01-01; nothing for durations and references.
std::optional<std::chrono::year_month_day> first_day_of(std::string_view value);

/// How fine a value is: "2024-06" is `month`.
TimeUnit precision_of(std::string_view value);

}  // namespace warta
