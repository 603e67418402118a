#include "links/link_words.hpp"

#include <string>

#include "support/catch.hpp"
#include "text/case_fold.hpp"

using warta::first_sentence;
using warta::FoldedText;
using warta::LinkWord;
using warta::SaidWords;

namespace {

/// A text that owns its folded form.
struct Text {
  std::string text, folded;

  explicit Text(std::string words) : text{std::move(words)}, folded{warta::fold_case(text)} {}
  FoldedText both() const { return {text, folded}; }
  std::vector<LinkWord> words() const { return link_words(both(), 0, text.size()); }
};

}  // namespace

TEST_CASE("words behind a link are told from their marks", "[repair]") {
  const Text text{"“Kami pasrah,” kata Rini (30) di DPR..."};
  const auto words = text.words();
  REQUIRE(words.size() == 7);
  CHECK(words[0].letters == "kami");
  CHECK(words[0].open == "“");
  CHECK(words[0].capital);
  CHECK(words[1].letters == "pasrah");
  CHECK(words[1].marks == ",”");
  CHECK(words[1].small);
  CHECK(words[4].digit);
  CHECK(words[4].open == "(");
  CHECK(words[6].acronym);
  CHECK_FALSE(words[3].acronym);
  CHECK_FALSE(words[6].has_period());
}

TEST_CASE("words without a blank between them are parted", "[repair]") {
  const auto parts = [](const std::string& word) {
    const Text text{word};
    std::string found;
    for (const LinkWord& part : text.words())
      found += (found.empty() ? "" : "|") + word.substr(part.begin, part.end - part.begin);
    return found;
  };
  CHECK(parts("15.000Menurut") == "15.000|Menurut");
  CHECK(parts("ASMenurut") == "AS|Menurut");
  CHECK(parts("15.000Di") == "15.000|Di");
  CHECK(parts("sepiMenurut") == "sepi|Menurut");
  CHECK(parts("sepi\"Kami") == "sepi|\"Kami");
  for (const char* whole :
       {"Menurut", "\"Kami", "Jakarta-Bandung", "RI/Menteri", "iPad", "DPR", ""})
    CHECK(parts(whole) == whole);
}

TEST_CASE("the first sentence ends with a period and before a capital", "[repair]") {
  const auto size = [](const char* words) { return first_sentence(Text{words}.words()); };
  CHECK(size("Harga beras naik lagi. Rini pergi ke pasar.") == 4);
  CHECK(size("Harga beras naik. rini pergi") == 5);
  CHECK(size("Harga beras di PT. Rini Jaya naik") == 7);
  CHECK(size("Harga beras di DPR. Rini pergi") == 6);
  CHECK(size("Rini pergi. Harga naik") == 4);
  CHECK(size("") == 0);
}

TEST_CASE("no more words are cut than are asked for", "[links]") {
  const Text text{"Harga beras naik lagi. Rini pergi ke pasar. Ia pulang lagi."};
  const auto size = [&](std::size_t least) {
    return front_words(text.both(), 0, text.text.size(), least).size();
  };
  CHECK(size(1) == 5);  // the word that shows the sentence's end
  CHECK(size(7) == 7);
  CHECK(size(50) == text.words().size());
}

TEST_CASE("what a text says is counted by word and by pair", "[repair]") {
  const Text text{"Harga beras naik. Rini Ayu pergi, kata Rini Ayu. Pasar Rini sepi."};
  SaidWords said{text.both()};
  const auto words = text.words();
  said.ask(words);
  said.ask(Text{"Beras"}.words());
  const auto count = [&](SaidWords::Kind kind, const char* word) {
    return said.count(SaidWords::key(kind, word));
  };
  CHECK(count(SaidWords::Kind::small, "beras") == 1);
  CHECK(count(SaidWords::Kind::small, "harga") == 0);
  CHECK(count(SaidWords::Kind::capital, "harga") == 1);
  CHECK(count(SaidWords::Kind::capital, "rini") == 3);
  CHECK(said.count(SaidWords::pair_key(words[3], words[4])) == 2);
  // The word before the period may be an initial.
  CHECK(said.count(SaidWords::pair_key(words[8], words[9])) == 1);
  CHECK(SaidWords::keys(words).size() == 16);
  CHECK(SaidWords{{}}.count(1) == 0);
}

TEST_CASE("words run into others and single letters are counted too", "[repair]") {
  const Text text{"Pasar sepiMenurut Rini, \"menurut dia\" (menurut) pula, A dan a, ia\nmenurut"};
  SaidWords said{text.both()};
  said.ask(Text{"Menurut A"}.words());
  CHECK(said.count(SaidWords::key(SaidWords::Kind::capital, "menurut")) == 1);
  CHECK(said.count(SaidWords::key(SaidWords::Kind::small, "menurut")) == 3);
  CHECK(said.count(SaidWords::key(SaidWords::Kind::capital, "a")) == 1);
  CHECK(said.count(SaidWords::key(SaidWords::Kind::small, "a")) == 1);
  CHECK(said.count(SaidWords::key(SaidWords::Kind::capital, "rini")) == 0);  // nobody asked
}

TEST_CASE("a capital within a word is no joint", "[repair]") {
  CHECK(Text{"di LaLiga EarPods"}.words().size() == 3);
  CHECK(Text{"pasar sepiMenurut dia"}.words().size() == 4);
  const Text closing{"dia ”Di pasar"};
  REQUIRE(closing.words().size() == 3);
  CHECK(closing.words()[1].open == "”");
}
