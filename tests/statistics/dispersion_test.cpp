#include "statistics/dispersion.hpp"

#include <cmath>
#include <set>

#include "support/asked_query.hpp"
#include "support/catch.hpp"
#include "support/nearly.hpp"
#include "text/fnv_hash.hpp"

namespace warta {
namespace {

/// A corpus of which each text is a part of its own.
WordCounts corpus_of(const std::vector<std::string>& texts) {
  WordCounts counts{{}};
  std::set<std::uint64_t> taken;
  std::size_t number = 0;
  for (const std::string& text : texts) {
    std::string id;
    do id = "artikel-" + std::to_string(number++);
    while (!taken.insert(fnv_hash(id) % WordCounts::kParts).second);
    counts.add(id, test_words().read(text));
  }
  return counts;
}

Dispersion spread(const WordCounts& counts, std::string_view word) {
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts.word(i) == word) return dispersion_of(counts, i);
  return {-1, -1, -1};
}

}  // namespace

TEST_CASE("a word that is everywhere alike is even", "[statistics]") {
  const WordCounts counts = corpus_of({"ya hujan", "ya panas", "ya hujan", "ya dingin"});
  const Dispersion even = spread(counts, "ya");
  CHECK(nearly(even.juilland_d, 1));
  CHECK(nearly(even.dp, 0));
  CHECK(nearly(even.dp_norm, 0));
}

TEST_CASE("a word of one part is as uneven as can be", "[statistics]") {
  const WordCounts counts = corpus_of({"ya ya", "panas hujan", "hujan lagi", "dingin dingin"});
  const Dispersion uneven = spread(counts, "ya");
  CHECK(nearly(uneven.juilland_d, 0));
  CHECK(nearly(uneven.dp, 0.75));
  CHECK(nearly(uneven.dp_norm, 1));
}

TEST_CASE("parts of other sizes, by hand", "[statistics]") {
  // Parts of 2, 3 and 5 words; "ya" once, twice and once.
  const WordCounts counts = corpus_of({"ya hujan", "ya ya panas", "ya hujan turun lagi deras"});
  const Dispersion found = spread(counts, "ya");
  const double dp =
      (std::fabs(1 / 4.0 - 0.2) + std::fabs(2 / 4.0 - 0.3) + std::fabs(1 / 4.0 - 0.5)) / 2;
  CHECK(nearly(found.dp, dp));
  CHECK(nearly(found.dp_norm, dp / 0.8));
  const double a = 1 / 2.0, b = 2 / 3.0, c = 1 / 5.0, mean = (a + b + c) / 3;
  const double deviation =
      std::sqrt(((a - mean) * (a - mean) + (b - mean) * (b - mean) + (c - mean) * (c - mean)) / 3);
  CHECK(nearly(found.juilland_d, 1 - deviation / mean / std::sqrt(2.0)));
}

TEST_CASE("one part tells nothing", "[statistics]") {
  const Dispersion alone = spread(corpus_of({"ya hujan"}), "ya");
  CHECK(nearly(alone.juilland_d, 1));
  CHECK(nearly(alone.dp_norm, 0));
}

}  // namespace warta
