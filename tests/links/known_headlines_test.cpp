#include "links/known_headlines.hpp"

#include <string>

#include "support/catch.hpp"
#include "text/case_fold.hpp"

using warta::FoldedText;
using warta::KnownHeadlines;
using warta::LinkWord;

namespace {

/// A text that owns its folded form.
struct Text {
  std::string text, folded;

  explicit Text(std::string words) : text{std::move(words)}, folded{warta::fold_case(text)} {}
  FoldedText both() const { return {text, folded}; }
  std::vector<LinkWord> words() const { return link_words(both(), 0, text.size()); }
};

}  // namespace

TEST_CASE("the longest headline that is known is found by its letters", "[repair]") {
  KnownHeadlines known;
  const auto words_of = [&](const char* text) { return known.words_of(Text{text}.words()); };
  CHECK(words_of("Harga Beras Naik Lagi") == 0);
  known.note("Harga Beras Naik Lagi");
  known.note("\"Harga Beras Naik Lagi\", Kata Rini");
  known.note("Pasar Sepi");
  CHECK(words_of("Harga beras naik lagi Menurut Budi, pasar sepi.") == 4);
  CHECK(words_of("Harga Beras Naik Lagi, Kata Rini Ia pergi.") == 6);
  CHECK(words_of("Harga Beras Naik Menurut Rini") == 0);
  CHECK(words_of("Pasar Sepi Menurut Rini") == 0);  // too few words
}

TEST_CASE("links of one headline part where it ends", "[repair]") {
  KnownHeadlines known;
  const auto parted = [&](const char* text) {
    std::size_t last = 0;
    const auto places = known.partings(Text{text}.words());
    for (std::size_t i = 0; i < places.size(); ++i)
      if (places[i]) last = i;
    return last;
  };
  const char* first = "Pasar Induk Kota Tutup Lagi Menurut Rini, warga sepi";
  known.note_link(Text{first}.words());
  CHECK(parted(first) == 0);
  known.note_link(Text{first}.words());  // the same article once more
  CHECK(parted(first) == 0);
  known.note_link(Text{"Pasar Induk Kota Tutup Lagi Adapun warga pergi"}.words());
  CHECK(parted(first) == 5);
  CHECK(parted("Pasar Induk Kota Tutup Lagi Adapun warga pergi") == 5);
  CHECK(parted("Pasar Induk Kota Tutup Lagi Kemarin warga pergi") == 0);  // was not noted
}

TEST_CASE("many links are kept", "[repair]") {
  KnownHeadlines known;
  for (int i = 0; i < 2000; ++i)
    known.note_link(Text{"Harga Beras Naik " + std::to_string(i) + " Persen Kata Rini"}.words());
  known.note_link(Text{"Harga Beras Naik 77 Persen Menurut Budi"}.words());
  const auto places = known.partings(Text{"Harga Beras Naik 77 Persen Menurut Budi"}.words());
  REQUIRE(places.size() == 6);
  CHECK(places[5]);
}

TEST_CASE("the use of words is counted in headlines and reports", "[repair]") {
  KnownHeadlines known;
  CHECK(known.use_of("rini").inside == 0);
  known.note("Pasar Induk Jadi Sepi");
  known.note("Pasar Induk Jadi Sepi");  // once
  known.note("Rini Jadi Bupati Garut");
  CHECK(known.use_of("jadi").inside == 2);
  CHECK(known.use_of("jadi").last == 0);
  CHECK(known.use_of("sepi").last == 1);
  const Text report{"Harga naik. Pasar jadi sepi, kata Rini. Menurut dia, Pasar Induk sepi."};
  known.note_report(report.words());
  CHECK(known.use_of("jadi").small == 1);
  CHECK(known.use_of("pasar").opening == 1);
  CHECK(known.use_of("pasar").capital == 1);
  CHECK(known.use_of("menurut").opening == 1);
  CHECK(known.use_of("rini").capital == 1);
  const auto words = report.words();
  CHECK(known.stand_together(words[2], words[3]));        // "pasar jadi"
  CHECK_FALSE(known.stand_together(words[1], words[2]));  // "naik. Pasar"
}
