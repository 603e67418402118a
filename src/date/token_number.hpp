#pragma once

#include <optional>
#include <string_view>

#include "date/time_expression.hpp"

namespace warta {

/// The number in a token of at most four figures and nothing else: "19", "2024".
std::optional<int> plain_number(std::string_view word);

/// "1980-an", "90-an" -> 1980, 1990.
std::optional<int> decade_number(std::string_view word);

/// A plain number that can be a year beside other words: 1000 to 2099.
std::optional<int> year_number(std::string_view word);

/// "3x24" -> 72
std::optional<int> product_number(std::string_view word);

/// "10.30", "06:18", and "10" if `whole_hours`.
std::optional<ClockTime> clock_number(std::string_view word, bool whole_hours);

/// A date written with periods in one token: "19.6.2024".
struct DottedDate {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
};
std::optional<DottedDate> dotted_date(std::string_view word);

/// "24" is 2024, "98" is 1998.
int full_year(int two_figures);

}  // namespace warta
