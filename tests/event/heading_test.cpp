#include "event/heading.hpp"

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// The heading over the last sentence of a text, each sentence before it taken note of.
std::optional<Heading> last_heading(const LaidArticle& laid) {
  HeadingTracker headings{laid.places};
  const std::size_t last = laid.text.sentences.size() - 1;
  for (std::size_t i = 0; i < last; ++i) {
    headings.note(laid.text, lay_out(laid.text, i, laid.words, laid.units));
  }
  const Heading* heading = headings.over(laid.text, last);
  return heading == nullptr ? std::nullopt : std::optional{*heading};
}

}  // namespace

TEST_CASE("a heading of date and place stands over its paragraph", "[event]") {
  const LaidArticle laid{"Riwayat singkat.\nHanoi, 27 Februari 2019. Keduanya sarapan."};
  const auto heading = last_heading(laid);
  REQUIRE(heading);
  CHECK(heading->date.value == "2019-02-27");
  CHECK(heading->place.place == "hanoi");
}

TEST_CASE("a day under the heading of a year is of that year", "[event]") {
  const LaidArticle laid{"Riwayat singkat.\n2017\nHanoi, 27 Februari. Keduanya sarapan."};
  const auto heading = last_heading(laid);
  REQUIRE(heading);
  CHECK(heading->date.value == "2017-02-27");
}

TEST_CASE("a heading does not reach beyond what it stands over", "[event]") {
  const LaidArticle apart{"Riwayat singkat.\n27 Februari 2019\nMereka sarapan.\nHujan turun."};
  CHECK_FALSE(last_heading(apart));
  const LaidArticle inside{"Riwayat singkat.\nHujan turun pada 27 Februari 2019. Ia sarapan."};
  CHECK_FALSE(last_heading(inside));
}

TEST_CASE("a heading with a number stands over two paragraphs", "[event]") {
  const LaidArticle laid{"Riwayat singkat.\n2. Hanoi, 27 Februari 2019\nHujan turun.\nIa sarapan."};
  const auto heading = last_heading(laid);
  REQUIRE(heading);
  CHECK(heading->place.place == "hanoi");
  const LaidArticle beyond{
      "Riwayat singkat.\n2. Hanoi, 27 Februari 2019\nHujan turun.\nYang Batal\nIa sarapan."};
  CHECK_FALSE(last_heading(beyond));
}

TEST_CASE("what a text opens with is a dateline", "[event]") {
  const LaidArticle laid{"Hanoi, 27 Februari 2019. Keduanya sarapan."};
  CHECK_FALSE(last_heading(laid));
}

}  // namespace warta
