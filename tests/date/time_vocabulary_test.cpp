#include "date/time_vocabulary.hpp"

#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {

TEST_CASE("a word may have several facets and a phrase wins over its words", "[date]") {
  const Lexicon lexicon;
  const TimeVocabulary vocabulary{lexicon};
  const TokenizedText text =
      Tokenizer{lexicon}.tokenize("minggu dini hari lalu rumah tahun itu Jun");
  const auto terms = vocabulary.find_all(text);
  REQUIRE(terms.size() == 8);
  REQUIRE(terms[0].term != nullptr);
  CHECK(terms[0].term->weekday == 7);
  CHECK(terms[0].term->unit == TimeUnit::week);
  REQUIRE(terms[1].term != nullptr);
  CHECK(terms[1].length == 2);
  CHECK(terms[1].term->part->code == "MO");
  CHECK(terms[3].term->direction == TimeDirection::past);
  CHECK(terms[4].term == nullptr);
  CHECK(terms[5].length == 2);
  CHECK(terms[5].term->anaphor.has_value());
  CHECK(vocabulary.find(text, 5, 1).term->unit == TimeUnit::year);
  CHECK(terms[7].term->month == 6);
  CHECK_FALSE(terms[7].term->full_name);
}

}  // namespace warta
