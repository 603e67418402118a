#include "event/heading.hpp"

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// The heading over the last sentence of a text, each sentence before it taken note of.
std::optional<Heading> last_heading(const std::string& told) {
  const LaidArticle laid{told};
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
  const auto heading = last_heading("Riwayat singkat.\nHanoi, 27 Februari 2019. Keduanya sarapan.");
  REQUIRE(heading);
  CHECK(heading->date.value == "2019-02-27");
  CHECK(heading->place.place == "hanoi");
}

TEST_CASE("a day under the heading of a year is of that year", "[event]") {
  const auto heading =
      last_heading("Riwayat singkat.\n2017\nHanoi, 27 Februari. Keduanya sarapan.");
  REQUIRE(heading);
  CHECK(heading->date.value == "2017-02-27");
}

TEST_CASE("a heading does not reach beyond what it stands over", "[event]") {
  CHECK_FALSE(last_heading("Riwayat singkat.\n27 Februari 2019\nMereka sarapan.\nHujan turun."));
  CHECK_FALSE(last_heading("Riwayat singkat.\nHujan turun pada 27 Februari 2019. Ia sarapan."));
}

TEST_CASE("what a text opens with is a dateline", "[event]") {
  CHECK_FALSE(last_heading("Hanoi, 27 Februari 2019. Keduanya sarapan."));
}

}  // namespace warta
