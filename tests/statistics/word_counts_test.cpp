#include "statistics/word_counts.hpp"

#include <numeric>

#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

WordCounts counted(WordUnit unit, const std::vector<std::string>& texts) {
  WordCounts counts{unit};
  std::size_t number = 0;
  for (const std::string& text : texts)
    counts.add("artikel-" + std::to_string(number++), test_words().read(text));
  return counts;
}

std::size_t articles_of(const WordCounts& counts, std::string_view word) {
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts.word(i) == word) return counts.row(i).articles;
  return 0;
}

}  // namespace

TEST_CASE("words are counted, and the articles that have them", "[statistics]") {
  const WordCounts counts = counted({}, {"Kim tiba. Kim, kata KIM, pergi.", "Kim tiba."});
  CHECK(counts.articles() == 2);
  CHECK(counts.total() == 8);
  CHECK(counts.count_of("kim") == 4);
  CHECK(articles_of(counts, "kim") == 2);
  CHECK(articles_of(counts, "pergi") == 1);
  CHECK(counts.count_of("xi") == 0);
}

TEST_CASE("stems are counted together", "[statistics]") {
  const WordCounts counts = counted({true, 1}, {"Mereka bertemu, lalu pertemuan usai."});
  CHECK(counts.count_of("temu") == 2);
  CHECK(counts.count_of("bertemu") == 0);
}

TEST_CASE("runs of words stay within a sentence", "[statistics]") {
  const WordCounts counts = counted({false, 2}, {"Kim tiba pagi. Kim tiba lagi."});
  CHECK(counts.count_of("kim tiba") == 2);
  CHECK(counts.count_of("pagi kim") == 0);
  CHECK(counts.total() == 4);
}

TEST_CASE("an article lies in one part, whatever the order", "[statistics]") {
  WordCounts one{{}};
  WordCounts other{{}};
  const RunningText first = test_words().read("Kim tiba.");
  const RunningText second = test_words().read("Putin pergi lagi.");
  one.add("a", first);
  one.add("b", second);
  other.add("b", second);
  other.add("a", first);
  CHECK(one.part_sizes() == other.part_sizes());
  CHECK(std::accumulate(one.part_sizes().begin(), one.part_sizes().end(), std::size_t{0}) == 5);
}

}  // namespace warta
