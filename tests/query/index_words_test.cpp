#include "query/index_words.hpp"

#include <iterator>
#include <set>
#include <sstream>

#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::multiset<std::string> words_of(const AnalyzedArticle& article) {
  std::istringstream in{indexed_words(test_words(), article).words};
  return {std::istream_iterator<std::string>{in}, {}};
}

AnalyzedArticle cut(AnalyzedArticle article) {
  static const Lexicon lexicon;
  static const Tokenizer tokenizer{lexicon};
  TokenizedText text = tokenizer.tokenize(article.text);
  article.tokens = std::move(text.tokens);
  article.sentences = std::move(text.sentences);
  return article;
}

}  // namespace

TEST_CASE("what is no letter, figure or hyphen is spelled by its number", "[query]") {
  CHECK(index_word(IndexWordKind::form, "19/6") == "f19_2f6");
  CHECK(index_word(IndexWordKind::name, "kim-jong-un") == "ekim-jong-un");
  CHECK(index_word(IndexWordKind::stem, "a_b c") == "sa_5fb_20c");
  CHECK(index_word(IndexWordKind::form, "é") == "fé");
}

TEST_CASE("forms and roots stand in the index once each", "[query]") {
  const AnalyzedArticle article =
      cut(article_saying("Pertemuan Kim", "Kim bertemu Putin. Putin menemui Kim."));
  const auto words = words_of(article);
  CHECK(words == std::multiset<std::string>{"fpertemuan", "stemu", "fkim", "fbertemu", "fputin",
                                            "fmenemui"});
  CHECK(indexed_words(test_words(), article).count == 8);
}

TEST_CASE("a name inside a sentence has no root but itself", "[query]") {
  CHECK(words_of(cut(article_saying("", "Ia bertemu Bertemu."))).count("stemu") == 1);
  CHECK(words_of(cut(article_saying("", "Ia melihat Bertemu."))).count("stemu") == 0);
}

TEST_CASE("other fields are kept apart, addresses by their words", "[query]") {
  AnalyzedArticle article = cut(article_saying("", "Hujan."));
  article.publisher = "Harian Pertemuan";
  article.url = "https://koran.id/kim-tiba";
  const auto words = words_of(article);
  for (const char* word : {"xharian", "xpertemuan", "ytemu", "xkoran", "xkim", "xtiba", "fhujan"}) {
    INFO(word);
    CHECK(words.count(word) == 1);
  }
  CHECK(words.count("fharian") == 0);
}

TEST_CASE("names stand in the index with those they are a metonym for", "[query]") {
  AnalyzedArticle article = cut(article_saying("", "Pyongyang diam."));
  article.entities = {{"pyongyang",
                       EntityType::place,
                       "Pyongyang",
                       true,
                       {{{0, 9}, "korea-utara", "capital", {}}},
                       {},
                       {}},
                      {"rusia", EntityType::place, "Rusia", true, {}, {}, {}}};
  const auto words = words_of(article);
  CHECK(words.count("epyongyang") == 1);
  CHECK(words.count("ekorea-utara") == 1);
  CHECK(words.count("erusia") == 0);
}

}  // namespace warta
