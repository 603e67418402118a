#include "calendar/day_range.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

DayRange range(sys_days first, sys_days last, Precision precision) {
  return {first, last, precision};
}

}  // namespace

TEST_CASE("a date is all the days it may mean", "[calendar]") {
  CHECK(parse_day_range("2019") ==
        range(year{2019} / 1 / 1, year{2019} / 12 / 31, Precision::year));
  CHECK(parse_day_range("198X") ==
        range(year{1980} / 1 / 1, year{1989} / 12 / 31, Precision::year));
  CHECK(parse_day_range("2024-02") ==
        range(year{2024} / 2 / 1, year{2024} / 2 / 29, Precision::month));
  CHECK(parse_day_range("2024-W25") ==
        range(year{2024} / 6 / 17, year{2024} / 6 / 23, Precision::week));
  CHECK(parse_day_range("2021-W01") ==
        range(year{2021} / 1 / 4, year{2021} / 1 / 10, Precision::week));
  CHECK(parse_day_range("2024-06-19") ==
        range(year{2024} / 6 / 19, year{2024} / 6 / 19, Precision::day));
  CHECK(parse_day_range("2024-06-19TMO") == parse_day_range("2024-06-19"));
  CHECK(parse_day_range("2023-09-12/2023-09-13") ==
        range(year{2023} / 9 / 12, year{2023} / 9 / 13, Precision::day));
}

TEST_CASE("what is no date has no days", "[calendar]") {
  for (const char* text : {"", "FUTURE_REF", "P24Y", "2024-13", "2024-02-30", "2024-W54", "20X4",
                           "2024-06-19x", "2023-09-13/2023-09-12", "T08:00"}) {
    INFO(text);
    CHECK_FALSE(parse_day_range(text).has_value());
  }
}

TEST_CASE("ranges overlap, contain and stand apart", "[calendar]") {
  const DayRange day = *parse_day_range("2024-06-19"), week = *parse_day_range("2024-W25"),
                 later = *parse_day_range("2024-06-25");
  CHECK(week.overlaps(day));
  CHECK(week.contains(day));
  CHECK_FALSE(day.contains(week));
  CHECK_FALSE(week.overlaps(later));
  CHECK(days_between(week, day).count() == 0);
  CHECK(days_between(week, later).count() == 2);
  CHECK(days_between(later, week).count() == 2);
}

TEST_CASE("zones are taken out of an instant", "[calendar]") {
  CHECK(instant_of(*parse_iso8601("2024-06-19T07:00:00+07:00")) ==
        instant_of(*parse_iso8601("2024-06-19T00:00:00+00:00")));
  CHECK(instant_of(*parse_iso8601("2024-06-19")) <
        instant_of(*parse_iso8601("2024-06-19T11:03:00+07:00")));
}

}  // namespace warta
