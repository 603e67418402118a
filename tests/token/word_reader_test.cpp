#include "token/word_reader.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

const WordReader& reader() {
  static const Lexicon lexicon;
  static const WordReader kReader{lexicon};
  return kReader;
}

std::string forms_and_stems(const RunningText& text) {
  std::string out;
  for (const RunningWord& word : text.words) {
    if (!out.empty()) out += ' ';
    out += text.form(word);
    if (text.stem(word) != text.form(word)) out.append("=").append(text.stem(word));
  }
  return out;
}

}  // namespace

TEST_CASE("running words are lower case, without marks, apart at hyphens", "[token]") {
  CHECK(forms_and_stems(reader().read("Kim Jong-un, lalu bertemu Putin (19/6)!")) ==
        "kim jong un lalu bertemu=temu putin 19 6");
  CHECK(forms_and_stems(reader().read("Mereka berlari-lari di negara-negara Korut-Rusia.")) ==
        "mereka berlari=lari lari di negara negara korut rusia");
  CHECK(reader().read("").words.empty());
  CHECK(reader().read("... -- !").words.empty());
}

TEST_CASE("a name inside a sentence keeps its letters, a word of a headline does not", "[token]") {
  const std::string text = "Kemarin Berdikari Pertemuan";
  CHECK(forms_and_stems(reader().read(text)) == "kemarin berdikari pertemuan");
  CHECK(forms_and_stems(reader().read_heading("Kemarin Pertemuan")) == "kemarin pertemuan=temu");
}

TEST_CASE("positions leave a gap between sentences", "[token]") {
  const RunningText text = reader().read("Kim tiba. Putin menunggu.");
  REQUIRE(text.words.size() == 4);
  CHECK(text.words[1].position == 1);
  CHECK(text.words[2].position == 3);
  CHECK(text.words[1].sentence == 0);
  CHECK(text.words[2].sentence == 1);
  CHECK(slice("Kim tiba. Putin menunggu.", text.words[2].span) == "Putin");
}

}  // namespace warta
