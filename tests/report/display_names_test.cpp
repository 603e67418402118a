#include "support/catch.hpp"
#include "support/sample_article.hpp"
#include "warta/report.hpp"

namespace warta {

TEST_CASE("listed ids have the name of the tables", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  CHECK(names("kim-jong-un") == "Kim Jong Un");
  CHECK(names("korea-utara") == "Korea Utara");
}

TEST_CASE("a place is told where it lies", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  CHECK(names.coordinates_of("moskow") == "55.75, 37.62");
  CHECK(names.coordinates_of("kim-jong-un").empty());
}

TEST_CASE("unlisted ids have the article's name, else are spelled out", "[report]") {
  const Lexicon lexicon;
  DisplayNames names{lexicon};
  CHECK(names("rina-mcarthur") == "Rina Mcarthur");
  AnalyzedArticle article;
  article.entities = {{"rina-mcarthur", EntityType::person, "Rina McArthur", false, {}, {}, {}}};
  names.learn(article);
  CHECK(names("rina-mcarthur") == "Rina McArthur");
}

TEST_CASE("the order of articles does not change a name", "[report]") {
  const Lexicon lexicon;
  AnalyzedArticle first;
  first.entities = {{"budi-x", EntityType::person, "Budi X", false, {}, {}, {}}};
  AnalyzedArticle second;
  second.entities = {{"budi-x", EntityType::person, "BUDI X", false, {}, {}, {}}};
  DisplayNames one{lexicon};
  one.learn(first);
  one.learn(second);
  DisplayNames other{lexicon};
  other.learn(second);
  other.learn(first);
  CHECK(one("budi-x") == other("budi-x"));
}

}  // namespace warta
