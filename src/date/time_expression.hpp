#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "date/time_term.hpp"

namespace warta {

/// What kind of reckoning an expression asks for.
enum class ExpressionForm : unsigned char {
  day,           ///< "19 Juni 2024", "Rabu (12/6)", "tanggal 24"
  month,         ///< "September 2023", "Februari lalu"
  year_part,     ///< "kuartal III 2024", "musim panas lalu"
  year,          ///< "2019", "tahun 1950"
  decade,        ///< "1980-an"
  century,       ///< "abad ke-20"
  weekday,       ///< "Kamis", "Selasa malam", "Rabu pekan lalu"
  relative_day,  ///< "kemarin", "hari ini"
  unit,          ///< "tahun lalu", "minggu depan"
  counted,       ///< "dua hari lalu", "sebulan kemudian"
  duration,      ///< "24 tahun terakhir", "tiga hari"
  reference,     ///< "saat ini"
  anaphor,       ///< "hari itu"
  clock,         ///< "pukul 10.30 WIB"
  day_part,      ///< "malam hari"
  set,           ///< "setiap Senin"
  ignored        ///< looks like time and is none: "masa depan"
};

struct ClockTime {
  int hour = 0;
  std::optional<int> minute;  ///< empty for "pukul 10"
  std::optional<int> second;
};

/// An expression as read from the words alone; what its value is hangs on anchor and context.
struct TimeExpression {
  ExpressionForm form = ExpressionForm::ignored;
  std::size_t first = 0;  ///< tokens [first, last)
  std::size_t last = 0;
  std::string_view rule;

  std::optional<int> year;
  unsigned month = 0;
  unsigned day = 0;
  unsigned weekday = 0;
  int days_back = 0;      ///< to "Senin" from the day of "Senin-Rabu (17-19/6)"
  std::string year_part;  ///< "Q3"; `month` is its first
  int year_count = 1;     ///< 2 in "September dua tahun lalu"
  TimeDirection year_direction = TimeDirection::none;   ///< "Maret tahun lalu"
  TimeDirection month_direction = TimeDirection::none;  ///< "tanggal 26 bulan lalu"
  TimeDirection week_direction = TimeDirection::none;   ///< "Rabu pekan lalu"
  bool islamic = false;                                 ///< day and month are of that calendar
  bool islamic_year = false;                            ///< and the year: "1 Syawal 1445 H"
  bool eve = false;                                     ///< "malam Minggu" is on Saturday
  bool weekend = false;

  TimeDirection direction = TimeDirection::none;
  TimeUnit unit = TimeUnit::none;
  std::string amount;                                  ///< "24", "X", "1.5"
  std::vector<std::pair<std::string, TimeUnit>> rest;  ///< the months of "1 tahun 6 bulan"
  std::string_view modifier;

  std::optional<int> relative_day;
  std::optional<Anaphor> anaphor;
  std::string_view reference;

  std::optional<DayPart> part;
  std::optional<ClockTime> clock;
  std::optional<std::chrono::minutes> zone;
  bool local_time = false;  ///< "waktu setempat": of a zone that the text leaves to the reader
};

/// An expression of tokens [first, last) with nothing read yet.
inline TimeExpression start_expression(ExpressionForm form, std::size_t first, std::size_t last,
                                       std::string_view rule) {
  TimeExpression expression;
  expression.form = form;
  expression.first = first;
  expression.last = last;
  expression.rule = rule;
  return expression;
}

}  // namespace warta
