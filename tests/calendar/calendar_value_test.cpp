#include "calendar/calendar_value.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using std::chrono::year_month_day;

year_month_day day(int year, unsigned month, unsigned number) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{number}};
}

}  // namespace

TEST_CASE("values stand at the precision of their unit", "[calendar]") {
  const auto date = day(2024, 6, 19);
  CHECK(value_at(date, TimeUnit::day) == "2024-06-19");
  CHECK(value_at(date, TimeUnit::week) == "2024-W25");
  CHECK(value_at(date, TimeUnit::month) == "2024-06");
  CHECK(value_at(date, TimeUnit::year) == "2024");
  CHECK(value_at(date, TimeUnit::decade) == "202X");
  CHECK(value_at(date, TimeUnit::century) == "20XX");
}

TEST_CASE("ISO weeks belong to the year of their Thursday", "[calendar]") {
  CHECK(week_value(day(2021, 1, 3)) == "2020-W53");
  CHECK(week_value(day(2024, 12, 30)) == "2025-W01");
  CHECK(week_value(day(2024, 1, 1)) == "2024-W01");
}

TEST_CASE("durations are spelled with their amount", "[calendar]") {
  CHECK(duration_value("24", TimeUnit::year) == "P24Y");
  CHECK(duration_value("X", TimeUnit::month) == "PXM");
  CHECK(duration_value("1.5", TimeUnit::hour) == "PT1.5H");
  CHECK(duration_value("2", TimeUnit::minute) == "PT2M");
  CHECK(joined_durations("P1Y", "P6M") == "P1Y6M");
  CHECK(joined_durations("PT1H", "PT30M") == "PT1H30M");
  CHECK(joined_durations("P1D", "PT2H") == "P1DT2H");
}

TEST_CASE("whole durations are read again", "[calendar]") {
  const auto months = whole_duration("P2M");
  REQUIRE(months);
  CHECK(months->amount == 2);
  CHECK(months->unit == TimeUnit::month);
  CHECK(whole_duration("P24Y")->unit == TimeUnit::year);
  for (const std::string_view other : {"PT2M", "PXW", "P1.5Y", "P1Y6M", "P1DE", "PY", "2Y", ""})
    CHECK_FALSE(whole_duration(other));
}

TEST_CASE("shifting keeps to days that exist", "[calendar]") {
  CHECK(shifted(day(2024, 3, 31), TimeUnit::month, -1) == day(2024, 2, 29));
  CHECK(shifted(day(2024, 2, 29), TimeUnit::year, 1) == day(2025, 2, 28));
  CHECK(shifted(day(2024, 12, 31), TimeUnit::day, 1) == day(2025, 1, 1));
  CHECK(shifted(day(2024, 6, 19), TimeUnit::week, -2) == day(2024, 6, 5));
}

TEST_CASE("a value gives back its first day and its precision", "[calendar]") {
  CHECK(first_day_of("2024-06-19") == day(2024, 6, 19));
  CHECK(first_day_of("2024-06-19TMO") == day(2024, 6, 19));
  CHECK(first_day_of("2024-06") == day(2024, 6, 1));
  CHECK(first_day_of("2024-W25") == day(2024, 6, 17));
  CHECK(first_day_of("2024") == day(2024, 1, 1));
  CHECK(first_day_of("198X") == day(1980, 1, 1));
  CHECK(precision_of("2024-W25-WE") == TimeUnit::week);
  CHECK(precision_of("2024-06-19T10:30") == TimeUnit::minute);
  CHECK(precision_of("2024-06-19TMO") == TimeUnit::hour);
  CHECK(precision_of("198X") == TimeUnit::decade);
  for (const std::string_view none : {"", "P24Y", "PRESENT_REF", "XXXX-06-12", "XXXX-06", "20"}) {
    INFO(none);
    CHECK_FALSE(first_day_of(none).has_value());
  }
}

}  // namespace warta
