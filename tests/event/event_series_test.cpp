#include "event/event_series.hpp"

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::vector<SeriesItem> series_of(const LaidArticle& laid, bool counted = false) {
  return read_series(laid.text, laid.layout, 0, laid.places, counted);
}

}  // namespace

TEST_CASE("each place of a list has its own date", "[event]") {
  const LaidArticle laid{
      "Xi Jinping bertemu Emmanuel Macron di Paris (2019), Bali (2022), dan Beijing (2023)."};
  const auto series = series_of(laid);
  REQUIRE(series.size() == 3);
  CHECK(series[0].place.place == "paris");
  CHECK(series[0].date.value == "2019");
  CHECK(series[1].place.place == "bali");
  CHECK(series[1].date.value == "2022");
  CHECK(series[2].place.place == "beijing");
  CHECK(series[2].date.value == "2023");
}

TEST_CASE("one place serves all dates of a list", "[event]") {
  const LaidArticle laid{"Joe Biden mengunjungi Jepang tiga kali: 2011, 2013 dan 2022."};
  const auto series = series_of(laid, true);
  REQUIRE(series.size() == 3);
  for (const SeriesItem& item : series) CHECK(item.place.place == "jepang");
  CHECK(series[1].date.value == "2013");
}

TEST_CASE("places without dates are a list only after a number of times", "[event]") {
  const LaidArticle laid{"Xi Jinping bertemu Emmanuel Macron di Paris dan Bali."};
  CHECK(series_of(laid).empty());
  CHECK(series_of(laid, true).size() == 2);
}

TEST_CASE("the days of one stay, or one date, are no list", "[event]") {
  CHECK(series_of(LaidArticle{"Xi Jinping berkunjung ke Paris pada 18 dan 19 Juni 2024."}).empty());
  CHECK(series_of(LaidArticle{"Xi Jinping bertemu To Lam di Hanoi pada Mei 2023."}).empty());
}

}  // namespace warta
