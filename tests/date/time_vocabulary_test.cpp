#include "date/time_vocabulary.hpp"

#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {

TEST_CASE("a word may have several facets and a phrase wins over its words", "[date]") {
  const Lexicon lexicon;
  const TimeVocabulary vocabulary{lexicon};
  const TokenizedText text =
      Tokenizer{lexicon}.tokenize("minggu dini hari lalu rumah tahun itu Jun");
  const TermsOfText terms{vocabulary, text};
  REQUIRE(text.tokens.size() == 8);
  REQUIRE(terms.at(0).term != nullptr);
  CHECK(terms.at(0).term->weekday == 7);
  CHECK(terms.at(0).term->unit == TimeUnit::week);
  REQUIRE(terms.at(1).term != nullptr);
  CHECK(terms.at(1).length == 2);
  CHECK(terms.at(1).term->part->code == "MO");
  CHECK(terms.at(3).term->direction == TimeDirection::past);
  CHECK(terms.at(4).term == nullptr);
  CHECK(terms.at(5).length == 2);
  CHECK(terms.at(5).term->anaphor.has_value());
  CHECK(terms.word_at(5).term->unit == TimeUnit::year);
  CHECK(terms.at(7).term->month == 6);
  CHECK_FALSE(terms.at(7).term->full_name);
  CHECK(terms.at(8).term == nullptr);
}

}  // namespace warta
