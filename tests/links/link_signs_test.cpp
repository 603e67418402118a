#include "links/link_signs.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "text/case_fold.hpp"
#include "warta/error.hpp"

using warta::FoldedText;
using warta::Lexicon;
using warta::LinkLine;
using warta::LinkSigns;
using warta::SaidWords;

namespace {

/// What the place before word `at` of `line` weighs, where the report goes on with `rest`.
int weight(const std::string& line, std::size_t at, bool capitals, const std::string& rest = {}) {
  static const Lexicon lexicon;
  static const LinkSigns signs{lexicon};
  const std::string text = line + " " + rest, folded = warta::fold_case(text);
  const FoldedText both{text, folded};
  const auto words = warta::link_words(both, 0, line.size());
  SaidWords said{both};
  said.ask(words);
  return signs.weigh(signs.line_of(both.text, words, capitals, said, {}), at);
}

}  // namespace

TEST_CASE("an opener weighs more than a name", "[repair]") {
  CHECK(weight("Harga beras naik di pasar Menurut dia itu wajar", 5, false) >
        weight("Harga beras naik di pasar Rini dia itu wajar", 5, false));
  CHECK(weight("Harga beras naik di pasar Menurut Rini itu wajar", 5, false) >
        weight("Harga beras naik di pasar Menurut Rini itu wajar", 6, false));
}

TEST_CASE("behind small words, commas and colons no headline ends", "[repair]") {
  const std::string line = "Harga beras di Garut, Bupati: Kita Sabar dulu";
  for (const std::size_t inside : {3U, 4U, 5U})
    CHECK(weight(line, inside, false) < weight(line, 8, false));
}

TEST_CASE("behind a word that binds the next no headline ends", "[repair]") {
  CHECK(weight("Lima Warung Bisa Makan Di Kebun itu sepi", 5, true) + 30 <
        weight("Lima Warung Bisa Makan Lagi Kebun itu sepi", 5, true));
}

TEST_CASE("what the dump has side by side counts, but not with a word that binds", "[repair]") {
  static const Lexicon lexicon;
  static const LinkSigns signs{lexicon};
  const auto lost = [](const std::string& line, std::size_t at, const std::string& told) {
    const std::string folded = warta::fold_case(line), small = warta::fold_case(told);
    const FoldedText both{line, folded};
    const auto words = warta::link_words(both, 0, line.size());
    SaidWords said{both};
    said.ask(words);
    warta::KnownHeadlines known;
    const int before = signs.weigh(signs.line_of(both.text, words, true, said, known), at);
    known.note_report(warta::link_words({told, small}, 0, told.size()));
    return before - signs.weigh(signs.line_of(both.text, words, true, said, known), at);
  };
  const std::string told = "Warga jadi pelanggan warung di pasar";
  CHECK(lost("Lima Orang Mengaku Jadi Pelanggan Pasar itu", 4, told) > 20);
  CHECK(lost("Lima Orang Buka Lagi Warung Di pasar itu", 5, told) < 20);
}

TEST_CASE("what the report says elsewhere counts", "[repair]") {
  const std::string line = "Harga beras naik di Garut Kegiatan Pasar Induk berjalan";
  CHECK(weight(line, 5, false, "Beberapa kegiatan batal.") > weight(line, 5, false, "Rini pergi."));
  CHECK(weight(line, 7, false, "Warga Pasar Induk pergi.") < weight(line, 7, false, "Rini pergi."));
}

TEST_CASE("with capitals a word in small letters is the sentence's", "[repair]") {
  const std::string line = "Harga Beras Naik di Garut Rini tidak lagi membeli beras itu";
  CHECK(weight(line, 5, true) > weight(line, 4, true));
  CHECK(weight("Harga Beras naik lagi Garut sepi", 4, true) <
        weight("Harga Beras Naik Lagi Garut sepi", 4, true));
}

TEST_CASE("a table with an unknown sign is refused", "[repair]") {
  const warta::TempFolder folder{"link-signs"};
  folder.add("language/headline_ends.tsv", "sign\tcapitals\tsmall\tmeaning\nmood\t1\t1\tnone\n");
  const Lexicon lexicon{folder.str()};
  CHECK_THROWS_AS(LinkSigns{lexicon}, warta::DataError);
  const warta::TempFolder other{"link-scale"};
  other.add("language/headline_ends.tsv",
            "sign\tcapitals\tsmall\tmeaning\nwords few\t1\t1\tnone\n");
  const Lexicon wrong{other.str()};
  CHECK_THROWS_AS(LinkSigns{wrong}, warta::DataError);
}
