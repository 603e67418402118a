#include "date/time_patterns.hpp"

#include "date/read_words.hpp"
#include "support/catch.hpp"

namespace warta {
TEST_CASE("a weekday takes the day in the bracket after it", "[date]") {
  const ReadWords words{"Rabu malam (19/6/2024) di bandara"};
  const auto found = words.at(0);
  REQUIRE(found);
  CHECK(found->form == ExpressionForm::day);
  CHECK(found->weekday == 3);
  CHECK(found->day == 19);
  CHECK(found->month == 6);
  CHECK(found->year == 2024);
  REQUIRE(found->part);
  CHECK(found->part->code == "NI");
  CHECK(found->last == 9);
}

TEST_CASE("two numbers and a slash are a day only where something says so", "[date]") {
  CHECK_FALSE(ReadWords{"Nilai 12/6 adalah dua"}.at(1));
  CHECK(ReadWords{"pasar itu (12/6) di sana"}.at(3));
}

TEST_CASE("a count takes its unit and its direction", "[date]") {
  const ReadWords words{"dua puluh empat tahun lalu"};
  const auto found = words.at(0);
  REQUIRE(found);
  CHECK(found->form == ExpressionForm::counted);
  CHECK(found->amount == "24");
  CHECK(found->unit == TimeUnit::year);
  CHECK(found->direction == TimeDirection::past);
}

TEST_CASE("a token that begins nothing is told apart before any pattern", "[date]") {
  const ReadWords read{"gedung yang dibuka pada 2019 kemarin"};
  const std::vector<bool> expected{false, false, false, false, true, true};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CAPTURE(i);
    CHECK(read.patterns.may_begin(i) == expected[i]);
    if (!expected[i]) CHECK_FALSE(read.at(i));
  }
}

TEST_CASE("a word that points ahead governs its clause only", "[date]") {
  const ReadWords read{"ia akan datang Rabu , bukan Kamis"};
  CHECK(read.patterns.points_ahead(*read.at(3)));
  CHECK_FALSE(read.patterns.points_ahead(*read.at(6)));
  const ReadWords address{"ia akan ke Bali , Indonesia , pada Mei"};
  CHECK(address.patterns.points_ahead(*address.at(8)));
  const ReadWords apart{"ia akan datang , kata Peskov , yang pada Mei sakit"};
  CHECK_FALSE(apart.patterns.points_ahead(*apart.at(9)));
}

}  // namespace warta
