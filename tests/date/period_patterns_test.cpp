// The months, years and counts of the grammar, through TimePatterns: src/date/period_patterns.cpp.
#include "date/read_words.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("a month takes the year behind it", "[date]") {
  const auto found = ReadWords{"Juni 2024 kami panen"}.at(0);
  REQUIRE(found);
  CHECK(found->month == 6);
  CHECK(found->year == 2024);
  CHECK(found->day == 0);
  CHECK(found->last == 2);
}

TEST_CASE("a count takes its unit and its direction, to either side", "[date]") {
  const auto past = ReadWords{"tiga bulan lalu"}.at(0);
  REQUIRE(past);
  CHECK(past->amount == "3");
  CHECK(past->unit == TimeUnit::month);
  CHECK(past->direction == TimeDirection::past);
}

TEST_CASE("a number that counts things is no time", "[date]") {
  CHECK_FALSE(ReadWords{"tiga kambing lalu"}.at(0));
  CHECK_FALSE(ReadWords{"Sebanyak 2400 kambing"}.at(1));
}

}  // namespace warta
