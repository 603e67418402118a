#include "token/tokenized_text.hpp"

#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {

TEST_CASE("tokens are found by byte and by sentence", "[token]") {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  const TokenizedText text = tokenizer.tokenize("Ia tiba. Lalu pergi.");
  REQUIRE(text.tokens.size() == 6);
  CHECK(text.token_at(0) == 0);
  CHECK(text.token_at(1) == 1);
  CHECK(text.token_at(9) == 3);
  CHECK(text.token_at(100) == 6);
  CHECK(text.sentence_of(2) == 0);
  CHECK(text.sentence_of(3) == 1);
  CHECK(text.sentence_of(6) == text.sentences.size());
  CHECK(slice(text.text, text.span(3, 5)) == "Lalu pergi");
}

TEST_CASE("what nobody has looked up may open anything", "[token]") {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  WordUseTable uses;
  uses.add("tiba", WordUse::trigger);
  TokenizedText text = tokenizer.tokenize("Ia TIBA 24 kali.");
  CHECK(text.may_open(0, WordUse::trigger));
  text.look_up(uses);
  CHECK_FALSE(text.may_open(0, WordUse::trigger));
  CHECK(text.may_open(1, WordUse::trigger));
  CHECK(text.may_open(1, WordUse::trigger | WordUse::title));
  CHECK_FALSE(text.may_open(1, WordUse::title));
  CHECK_FALSE(text.may_open(1, WordUse::figures));
  CHECK(text.may_open(2, WordUse::figures));
}

}  // namespace warta
