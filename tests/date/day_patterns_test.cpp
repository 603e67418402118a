// The days and clock times of the grammar, through TimePatterns: src/date/day_patterns.cpp.
#include "date/read_words.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("a named day takes its month and year", "[date]") {
  const auto found = ReadWords{"19 Juni 2024 di bandara"}.at(0);
  REQUIRE(found);
  CHECK(found->form == ExpressionForm::day);
  CHECK(found->day == 19);
  CHECK(found->month == 6);
  CHECK(found->year == 2024);
  CHECK(found->last == 3);
}

TEST_CASE("a day in figures is day, month, year", "[date]") {
  const auto found = ReadWords{"19/6/2024"}.at(0);
  REQUIRE(found);
  CHECK(found->day == 19);
  CHECK(found->month == 6);
  CHECK(found->year == 2024);
}

TEST_CASE("there is no thirty-second day and no thirteenth month", "[date]") {
  const auto day = ReadWords{"32 Juni"}.at(0);
  CHECK((!day || day->form != ExpressionForm::day));
  const auto month = ReadWords{"19/13/2024"}.at(0);
  CHECK((!month || month->form != ExpressionForm::day));
}

TEST_CASE("a bracket belongs to the weekday only if it holds a day", "[date]") {
  const auto with = ReadWords{"Rabu (19/6) pagi"}.at(0);
  REQUIRE(with);
  CHECK(with->rule == "weekday-bracket");
  CHECK(with->day == 19);
  const auto without = ReadWords{"Rabu (cuaca cerah)"}.at(0);
  REQUIRE(without);
  CHECK(without->form == ExpressionForm::weekday);
  CHECK(without->last == 1);
}

}  // namespace warta
