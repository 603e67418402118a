#include "statistics/collocations.hpp"

#include <cmath>

#include "support/asked_query.hpp"
#include "support/catch.hpp"
#include "support/nearly.hpp"

namespace warta {
namespace {

Collocations near_words(std::string_view query, CollocationWindow window,
                        const std::vector<std::string>& texts) {
  Collocations collocations{{}, window};
  const QueryMatcher matcher = matcher_of(query);
  for (const std::string& text : texts) {
    const ArticleMatch match = matcher.match(article_saying("", text));
    collocations.add("a", match.running, match.keys);
  }
  return collocations;
}

std::string words_of(const std::vector<Collocate>& found) {
  std::string words;
  for (const Collocate& one : found)
    words += one.word + " " + std::to_string(one.together) + "/" + std::to_string(one.count) + " ";
  return words;
}

}  // namespace

TEST_CASE("words near a key, and never over the end of its sentence", "[statistics]") {
  const auto found =
      near_words("kim", {1, 2}, {"Kemarin Kim tiba pagi sekali. Hujan turun.", "Hujan reda. Kim"})
          .find(1);
  CHECK(found.size() == 3);
  for (const Collocate& one : found) CHECK(one.together == 1);
  CHECK(words_of(found).find("sekali") == std::string::npos);
  CHECK(words_of(found).find("reda") == std::string::npos);
}

TEST_CASE("a word between two keys is near once, keys are near nothing", "[statistics]") {
  const Collocations collocations = near_words("kim", {5, 5}, {"Kim dan Kim pergi."});
  CHECK(collocations.keys() == 2);
  CHECK(words_of(collocations.find(1)) == "dan 1/1 pergi 1/1 ");
}

TEST_CASE("the measures by hand", "[statistics]") {
  // Two keys; near are "tiba" twice; apart "tiba" once and three others: 6 words in all.
  const auto found =
      near_words("kim", {0, 1}, {"Kim tiba. Lalu putin tiba lagi.", "Kim tiba."}).find(2);
  REQUIRE(found.size() == 1);
  const Collocate& tiba = found[0];
  CHECK(tiba.word == "tiba");
  CHECK(tiba.together == 2);
  CHECK(tiba.count == 3);
  CHECK(nearly(tiba.mi, std::log2(2 * 6.0 / (2 * 3.0))));
  const double ll = 2 * (2 * std::log(2 * 6.0 / (2 * 3)) + 1 * std::log(1 * 6.0 / (4 * 3)) +
                         3 * std::log(3 * 6.0 / (4 * 3)));
  CHECK(nearly(tiba.ll, ll));
  CHECK(nearly(tiba.log_dice, 14 + std::log2(2 * 2.0 / (2 + 3))));
}

TEST_CASE("without a key nothing is near", "[statistics]") {
  CHECK(near_words("xi", {5, 5}, {"Kim tiba."}).find(1).empty());
}

}  // namespace warta
