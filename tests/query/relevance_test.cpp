#include "query/relevance.hpp"

#include <cmath>

#include "support/asked_query.hpp"
#include "support/catch.hpp"
#include "support/nearly.hpp"

namespace warta {

TEST_CASE("scores are those that BM25 gives by hand", "[query]") {
  const QueryMatcher matcher = matcher_of("kim");
  RelevanceScale scale{matcher};
  const auto add = [&](std::string text) {
    const ArticleMatch match = matcher.match(article_saying("", std::move(text)));
    scale.add(match);
    return match;
  };
  const ArticleMatch twice = add("Kim melihat Kim.");       // 3 words
  const ArticleMatch once = add("Kim pergi ke kota itu.");  // 5 words
  add("Hujan turun.");                                      // 2 words
  add("Sawah mulai menguning.");                            // 3 words, 13 in all
  const double idf = std::log(1 + (4 - 2 + 0.5) / (2 + 0.5));
  const double mean = 13.0 / 4;
  const auto by_hand = [&](double count, double words) {
    return idf * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * words / mean));
  };
  CHECK(scale.articles() == 4);
  CHECK(nearly(scale.score(twice.frequencies, twice.words), by_hand(2, 3)));
  CHECK(nearly(scale.score(once.frequencies, once.words), by_hand(1, 5)));
  CHECK(scale.score({0}, 3) == 0);
}

TEST_CASE("a phrase weighs as much as its words, a rare word more than a common one", "[query]") {
  const QueryMatcher matcher = matcher_of("\"kim pergi\" kim pergi");
  RelevanceScale scale{matcher};
  for (const char* text : {"Kim pergi.", "Kim tiba.", "Hujan turun."})
    scale.add(matcher.match(article_saying("", text)));
  const double phrase = scale.score({1, 0, 0}, 2);
  const double kim = scale.score({0, 1, 0}, 2);
  const double pergi = scale.score({0, 0, 1}, 2);
  CHECK(pergi > kim);
  CHECK(nearly(phrase, kim + pergi));
}

TEST_CASE("the order of articles does not matter to scores", "[query]") {
  const QueryMatcher matcher = matcher_of("kim putin");
  const std::vector<std::string> texts{"Kim tiba.", "Putin pergi ke kota.", "Kim dan Putin.",
                                       "Hujan turun di sawah."};
  RelevanceScale forward{matcher}, backward{matcher};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    forward.add(matcher.match(article_saying("", texts[i])));
    backward.add(matcher.match(article_saying("", texts[texts.size() - 1 - i])));
  }
  CHECK(forward.score({1, 2}, 4) == backward.score({1, 2}, 4));
  CHECK(forward.score({1, 1}, 4) > forward.score({1, 0}, 4));
  CHECK(forward.score({2, 0}, 4) > forward.score({1, 0}, 4));
  CHECK(forward.score({1, 0}, 3) > forward.score({1, 0}, 30));
}

TEST_CASE("a term that all articles have still weighs something", "[query]") {
  const QueryMatcher matcher = matcher_of("kim");
  RelevanceScale scale{matcher};
  for (int i = 0; i < 5; ++i) scale.add(matcher.match(article_saying("", "Kim tiba.")));
  CHECK(scale.score({1}, 2) > 0);
}

TEST_CASE("what was counted elsewhere weighs the same as what was read", "[query]") {
  const QueryMatcher matcher = matcher_of("kim putin");
  RelevanceScale read{matcher};
  RelevanceScale told{matcher};
  for (const char* text : {"Kim pergi.", "Kim melihat Putin.", "Hujan turun."})
    read.add(matcher.match(article_saying("", text)));
  told.add(2, 4, {1, 0});
  told.add(1, 3, {1, 1});
  CHECK(told.articles() == 3);
  CHECK(told.score({1, 1}, 3) == read.score({1, 1}, 3));
}

}  // namespace warta
