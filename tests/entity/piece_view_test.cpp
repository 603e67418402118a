#include "entity/piece_view.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

const Tokenizer& tokenizer() {
  static const Lexicon lexicon;
  static const Tokenizer ready{lexicon};
  return ready;
}

}  // namespace

TEST_CASE("hyphens part the pieces of a token", "[entity]") {
  const std::string text = "Hubungan Korut-Rusia dan Kim Jong-un";
  const TokenizedText tokens = tokenizer().tokenize(text);
  const PieceView pieces{tokens};
  std::vector<std::string> words;
  for (std::size_t i = 0; i < pieces.size(); ++i) words.emplace_back(pieces.word(i));
  CHECK(words ==
        std::vector<std::string>{"Hubungan", "Korut", "Rusia", "dan", "Kim", "Jong", "un"});
  CHECK(pieces[2].glued);
  CHECK_FALSE(pieces[1].glued);
  CHECK(pieces.capital(2));
  CHECK_FALSE(pieces.capital(6));
  CHECK(pieces[0].first_in_line);
}

TEST_CASE("a heading is a sentence in capitals", "[entity]") {
  const std::string text =
      "Putin Sambut Kim Jong Un Hangat\nPutin menyambut tamunya dengan hangat.";
  const TokenizedText tokens = tokenizer().tokenize(text);
  const PieceView pieces{tokens};
  REQUIRE(tokens.sentences.size() == 2);
  CHECK(pieces.heading(0));
  CHECK_FALSE(pieces.heading(1));
}

}  // namespace warta
