#include "store/stored_article.hpp"

#include "packing/article_packing.hpp"
#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {
namespace {

TEST_CASE("an article is made ready for its rows", "[store]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  AnalyzedArticle article = sample_article();
  article.entities.push_back({"budi-uji", EntityType::person, "Budi Uji", false, {}, {}, {}});
  const StoredArticle stored = prepare_article(article, gazetteer);
  CHECK(unpack_article(stored.packed, article.text).entities == article.entities);
  REQUIRE(stored.marks.size() == 1);
  CHECK(stored.marks[0].ids == std::vector<std::string>{"kim-jong-un", "korea-utara", "rusia",
                                                        "vladimir-putin", "vladivostok"});
  CHECK(stored.known == std::vector<bool>{true, true, true, false});
}

}  // namespace
}  // namespace warta
