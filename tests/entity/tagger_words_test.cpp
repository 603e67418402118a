#include "entity/tagger_words.hpp"

#include "entity/known_names.hpp"
#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {

TEST_CASE("the tagger is told of known names and joints", "[entity]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const NameWords name_words{lexicon};
  const KnownNames known{lexicon, gazetteer, name_words};
  const Tokenizer tokenizer{lexicon};
  const std::string text = "Pejabat Korea Utara tiba. Pasangan Bori-Semtamu pergi.";
  const TokenizedText tokens = tokenizer.tokenize(text);
  const PieceView pieces{tokens};
  const auto words = tagger_words(pieces, known.find(pieces));
  REQUIRE(words.size() == pieces.size());
  CHECK(words[0].opens);
  CHECK_FALSE(words[1].opens);
  CHECK(words[0].hint == TaggerHint::none);
  CHECK(words[1].hint == TaggerHint::of(TaggerHint::country, 0, 2));
  CHECK(words[2].hint == TaggerHint::of(TaggerHint::country, 1, 2));
  CHECK(words[5].opens);
  CHECK_FALSE(words[6].glued);
  CHECK(words[7].glued);
}

}  // namespace warta
