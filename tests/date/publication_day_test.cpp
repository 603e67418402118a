#include "date/publication_day.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::optional<PublicationDay> infer(std::string_view text) {
  const Lexicon lexicon;
  return PublicationDayFinder{lexicon}.find(text);
}

}  // namespace

TEST_CASE("a weekday after a full date leaves one year", "[date]") {
  const std::string text =
      "Bupati memuji warganya pada Rabu (12/6).\n"
      "Arsip: bupati dilantik, 13 September 2023.\nArsip: rumah bupati, 25 April 2019.";
  const auto found = infer(text);
  REQUIRE(found.has_value());
  CHECK(to_iso8601(found->day) == "2024-06-12");
  CHECK(found->evidence == "Rabu (12/6), after 13 September 2023");
  CHECK(slice(text, found->span) == "Rabu (12/6)");
}

TEST_CASE("the latest day of the year is the day of publication", "[date]") {
  const auto found =
      infer("Sejak 1 Januari 2024 ia pergi. Selasa (11/6) ia pulang, Rabu (12/6) sakit.");
  REQUIRE(found.has_value());
  CHECK(to_iso8601(found->day) == "2024-06-12");
}

TEST_CASE("a year alone can be the floor", "[date]") {
  const auto found = infer("Perang pecah pada 2022. Rabu (12/6) warga pulang.");
  REQUIRE(found.has_value());
  CHECK(to_iso8601(found->day) == "2024-06-12");
}

TEST_CASE("plans say nothing about the day of writing", "[date]") {
  CHECK_FALSE(infer("Pada 5 Mei 2024 ia pulang. Ia akan kembali Rabu (12/6).").has_value());
}

TEST_CASE("without a weekday, a floor or a year that fits nothing is inferred", "[date]") {
  CHECK_FALSE(infer("Ia pulang 12 Juni.").has_value());
  CHECK_FALSE(infer("Ia pulang Rabu (12/6).").has_value());
  CHECK_FALSE(infer("Ia lahir 1 Mei 2023. Ia pulang Senin (29/2).").has_value());
}

TEST_CASE("a year far beyond the latest date is chance, not evidence", "[date]") {
  // 12 June is a Saturday in 2021 and in 2027.
  CHECK_FALSE(infer("Gedung itu dibuka 1 Mei 2022. Warga datang Sabtu (12/6).").has_value());
}

TEST_CASE("words may stand between a weekday and its day, in any case", "[date]") {
  CHECK(infer("SELASA pagi waktu setempat (4/6/2024) ia pulang.").has_value());
  CHECK(infer("Kepada kami, Jum'at (7/6/2024), ia bercerita.").has_value());
  CHECK_FALSE(infer("Ia pulang Selasa, di antara banyak orang lain.").has_value());
}

TEST_CASE("a weekday with its year says it outright", "[date]") {
  const auto found = infer("Senin (3/6/2024) ia pulang, Rabu (5/6/2024) ia sakit.");
  REQUIRE(found.has_value());
  CHECK(to_iso8601(found->day) == "2024-06-05");
  CHECK_FALSE(infer("Selasa (5/6/2024) ia sakit.").has_value());  // it was a Wednesday
}

TEST_CASE("a day of another time is not the day of the news", "[date]") {
  CHECK_FALSE(infer("Mereka bertemu Kamis (25/4/2019). Pada September 2023 mereka bertemu lagi.")
                  .has_value());
}

}  // namespace warta
