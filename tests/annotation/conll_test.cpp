#include "annotation/conll.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {
namespace {

/// "Oleg Kozhemyako Rusia tiba. Ia pergi." with a token for each word and mark.
AnalyzedArticle two_sentences() {
  AnalyzedArticle article;
  article.text = "Oleg Kozhemyako Rusia tiba. Ia pergi.";
  for (const char* word : {"Oleg", "Kozhemyako", "Rusia", "tiba", ".", "Ia", "pergi"})
    article.tokens.push_back({find_words(article.text, word)});
  article.sentences = {{{0, 27}, 0, 5, 0}, {{28, 37}, 5, 7, 0}};
  article.entities.resize(2);
  article.entities[0].type = EntityType::place;
  article.entities[0].mentions = {{find_words(article.text, "Rusia"), "", "", {}}};
  article.entities[1].type = EntityType::person;
  article.entities[1].mentions = {{find_words(article.text, "Oleg Kozhemyako"), "", "", {}}};
  return article;
}

std::string conll(const AnalyzedArticle& article) {
  std::string out;
  append_conll(out, article);
  return out;
}

}  // namespace

TEST_CASE("each token has the tag of its name", "[annotation]") {
  CHECK(conll(two_sentences()) ==
        "-DOCSTART-\tO\n\nOleg\tB-PER\nKozhemyako\tI-PER\nRusia\tB-LOC\ntiba\tO\n.\tO\n\n"
        "Ia\tO\npergi\tO\n\n");
}

TEST_CASE("names side by side do not run into one", "[annotation]") {
  AnalyzedArticle article = two_sentences();
  article.entities[0].type = EntityType::organization;
  article.entities[1].type = EntityType::organization;
  article.entities[1].mentions.front().span = find_words(article.text, "Kozhemyako");
  CHECK(conll(article).find("Oleg\tO\nKozhemyako\tB-ORG\nRusia\tB-ORG\ntiba\tO\n") !=
        std::string::npos);
}

TEST_CASE("a token that is partly a name is tagged", "[annotation]") {
  AnalyzedArticle article = two_sentences();
  article.entities[1].mentions.front().span.end -= 4;  // "Oleg Kozhem"
  CHECK(conll(article).find("Kozhemyako\tI-PER\nRusia\tB-LOC\n") != std::string::npos);
}

}  // namespace warta
