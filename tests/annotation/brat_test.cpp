#include "annotation/brat.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("names stand off the text, in code points", "[annotation]") {
  const std::string annotations = brat_annotations(sample_article());
  CHECK_THAT(annotations, ContainsSubstring("T1\tPerson 23 37\tVladimir Putin\n"
                                            "N1\tReference T1 warta:vladimir-putin\t"
                                            "Vladimir Putin\n"
                                            "T2\tPerson 39 50\tKim Jong Un\n"));
  CHECK_THAT(annotations, ContainsSubstring("\tPlace "));
}

TEST_CASE("a name over two lines has two ranges", "[annotation]") {
  AnalyzedArticle article;
  article.text = "Kata Kim\nJong Un.";
  article.entities.resize(1);
  article.entities[0].id = "kim-jong-un";
  article.entities[0].name = "Kim Jong Un";
  article.entities[0].mentions = {{{5, 16}, "", "", {}}};
  CHECK_THAT(brat_annotations(article), ContainsSubstring("T1\tPerson 5 8;9 16\tKim Jong Un\n"));
}

TEST_CASE("the configuration knows each type that is written", "[annotation]") {
  const std::string configuration = brat_configuration();
  for (const char* word : {"[entities]\n", "\nPerson\n", "\nPlace\n", "\nOrganization\n"})
    CHECK_THAT(configuration, ContainsSubstring(word));
}

}  // namespace warta
