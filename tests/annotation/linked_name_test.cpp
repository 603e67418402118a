#include "annotation/linked_name.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

TEST_CASE("mentions of all entities come in the order of the text", "[annotation]") {
  const AnalyzedArticle article = sample_article();
  std::vector<std::string> words;
  for (const auto& [span, entity] : names_in_order(article))
    words.push_back(std::string{slice(article.text, span)} + "=" + entity->id);
  CHECK(words == std::vector<std::string>{"Vladimir Putin=vladimir-putin",
                                          "Kim Jong Un=kim-jong-un", "Putin=vladimir-putin",
                                          "Vladivostok=vladivostok"});
}

}  // namespace warta
