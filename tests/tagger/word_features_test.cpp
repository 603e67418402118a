#include "tagger/word_features.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

std::vector<WordFeature> features_of(std::string_view word) {
  static const Lexicon lexicon;
  static const WordFeatures features{lexicon};
  return features.of(word);
}

bool has(std::string_view word, std::string_view feature) {
  return std::ranges::any_of(features_of(word),
                             [&](const WordFeature& one) { return one.name == feature; });
}

}  // namespace

TEST_CASE("a word is told by its letters and its capitals", "[tagger]") {
  CHECK(has("Soemarno", "f=soemarno"));
  CHECK(has("Soemarno", "p=soe"));
  CHECK(has("Soemarno", "e=arno"));
  CHECK(has("Soemarno", "s=Xx"));
  CHECK(has("G20", "s=Xd"));
  CHECK_FALSE(has("Soemarno", "s=X"));
}

TEST_CASE("beginnings and ends are whole letters", "[tagger]") {
  CHECK(has("Šefčovič", "p=š"));
  CHECK(has("Šefčovič", "e=č"));
}

TEST_CASE("a word is told by the lists it stands in", "[tagger]") {
  CHECK(has("Presiden", "title=end"));
  CHECK(has("Senin", "weekday"));
  CHECK(has("Juni", "month"));
  CHECK(has("Bandara", "head=place/end"));
  CHECK_FALSE(has("gedungnya", "title=end"));
}

TEST_CASE("a root of the language is told from a word that is none", "[tagger]") {
  CHECK(has("Semtamu", "r=none"));
  CHECK_FALSE(has("temu", "r=none"));
}

TEST_CASE("marks and numbers have few features", "[tagger]") {
  CHECK(has(",", "f=,"));
  CHECK(has("2024", "s=d"));
  CHECK_FALSE(has("2024", "p=2"));
}

}  // namespace warta
