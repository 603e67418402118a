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

TEST_CASE("a count goes on in ever smaller units", "[date]") {
  const auto found = ReadWords{"1 jam 30 menit 15 detik"}.at(0);
  REQUIRE(found);
  CHECK(found->last == 6);
  REQUIRE(found->rest.size() == 2);
  CHECK(found->rest[1].first == "15");
  CHECK(found->rest[1].second == TimeUnit::second);
  CHECK(ReadWords{"2 jam 3 jam"}.at(0)->rest.empty());
}

TEST_CASE("counts are read from figures and words", "[date]") {
  const auto count_in = [](std::string_view words) {
    const auto found = ReadWords{words}.at(0);
    return found ? found->amount : "";
  };
  CHECK(count_in("24 tahun") == "24");
  CHECK(count_in("2.000 tahun") == "2000");
  CHECK(count_in("1,5 jam") == "1.5");
  CHECK(count_in("3x24 jam") == "72");
  CHECK(count_in("dua belas hari") == "12");
  CHECK(count_in("dua puluh empat tahun") == "24");
  CHECK(count_in("seratus lima puluh tahun") == "150");
  CHECK(count_in("dua setengah tahun") == "2.5");
  CHECK(count_in("66 juta tahun") == "66000000");
  CHECK(count_in("beberapa tahun") == "X");
  CHECK(count_in("puluhan tahun") == "X");
  CHECK(count_in("10.30 jam") == "");
  CHECK(count_in("kedua hari") == "");
  CHECK(count_in("rumah") == "");
}

TEST_CASE("a number that counts things is no time", "[date]") {
  CHECK_FALSE(ReadWords{"tiga kambing lalu"}.at(0));
  CHECK_FALSE(ReadWords{"Sebanyak 2400 kambing"}.at(1));
}

}  // namespace warta
