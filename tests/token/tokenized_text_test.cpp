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

}  // namespace warta
