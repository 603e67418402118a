#include "report/sentence_choice.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

namespace {
/// One sentence a paragraph.
AnalyzedArticle article_of(const std::vector<std::string>& sentences) {
  AnalyzedArticle article;
  for (const std::string& sentence : sentences) {
    const std::size_t begin = article.text.size();
    article.text += sentence;
    article.sentences.push_back({{begin, article.text.size()}, 0, 0, article.sentences.size()});
    article.text += '\n';
  }
  article.text.pop_back();
  article.body_end = article.text.size();
  return article;
}

const std::vector<std::string> kSentences{
    "Sebuah kereta lapis baja tiba di stasiun pada pagi hari.",
    "Cuaca di kota pelabuhan itu dingin dan berangin kencang.", "Singkat saja.",
    "Kim Jong Un menemui Vladimir Putin selama dua jam penuh.",
    "Warga sekitar menonton rombongan itu dari balik pagar besi."};
}  // namespace

TEST_CASE("the lead is chosen, then what tells an event", "[report]") {
  AnalyzedArticle article = article_of(kSentences);
  Event event;
  event.span = article.sentences[3].span;
  article.events = {event};
  CHECK(choose_sentences(article, 2) == std::vector<std::size_t>{0, 3});
}

TEST_CASE("names and dates count, scraps and captions do not", "[report]") {
  AnalyzedArticle article = article_of(kSentences);
  article.entities = {{"warga",
                       EntityType::organization,
                       "Warga",
                       false,
                       {{find_words(article.text, "Warga"), "", "", {}}},
                       {},
                       {}}};
  CHECK(choose_sentences(article, 2) == std::vector<std::size_t>{0, 4});
  article.body_end = article.sentences[3].span.end;
  CHECK(choose_sentences(article, 5) == std::vector<std::size_t>{0, 1, 3});
}

TEST_CASE("an empty article has no sentences to choose", "[report]") {
  CHECK(choose_sentences(AnalyzedArticle{}, 3).empty());
}

}  // namespace warta
