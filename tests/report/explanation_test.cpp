#include "report/explanation.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

namespace {
std::vector<std::string> kinds(const ExplainQuery& query) {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  std::vector<std::string> kinds;
  for (const Explanation& about : collect_explanations(sample_article(), query, names))
    kinds.push_back(about.kind);
  return kinds;
}
using Kinds = std::vector<std::string>;
}  // namespace

TEST_CASE("a query finds dates by words or value", "[report]") {
  CHECK(kinds({.date = "kamis"}) == Kinds{"date"});
  CHECK(kinds({.date = "2019-04-25"}) == Kinds{"date"});
  CHECK(kinds({.date = "Jumat"}).empty());
}

TEST_CASE("a query finds names by words, name or id", "[report]") {
  CHECK(kinds({.name = "putin"}) == Kinds{"name", "name"});
  CHECK(kinds({.name = "kim-jong-un"}) == Kinds{"name"});
  CHECK(kinds({.name = "Xi"}).empty());
}

TEST_CASE("a place is explained with the events there", "[report]") {
  CHECK(kinds({.place = "Vladivostok"}) == Kinds{"name", "event"});
  CHECK(kinds({.place = "Putin"}).empty());
}

TEST_CASE("events are found by type, day and words", "[report]") {
  CHECK(kinds({.event = "meeting"}) == Kinds{"event"});
  CHECK(kinds({.event = "2019-04-25"}) == Kinds{"event"});
  CHECK(kinds({.event = "bertemu"}) == Kinds{"event"});
  CHECK(kinds({.event = "visit"}).empty());
}

TEST_CASE("an offset finds all that covers it", "[report]") {
  CHECK(kinds({.at = 86}) == Kinds{"date", "event"});
  CHECK(kinds({.at = 100000}).empty());
}

TEST_CASE("without a query everything is explained once", "[report]") {
  CHECK(kinds({}) == Kinds{"published", "date", "name", "name", "name", "event"});
}

TEST_CASE("an explanation carries the sentence, the anchor and what was rejected", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  const AnalyzedArticle article = sample_article();
  const auto found = collect_explanations(article, {.date = "Kamis"}, names);
  REQUIRE(found.size() == 1);
  CHECK(found[0].window == article.sentences[1].span);
  CHECK(found[0].facts[1].value == "2019-04-25");
  CHECK(found[0].alternatives.size() == 1);
}

}  // namespace warta
