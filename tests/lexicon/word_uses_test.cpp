#include "lexicon/word_uses.hpp"

#include <string>

#include "support/catch.hpp"

namespace warta {

TEST_CASE("a word has all the uses it was given", "[lexicon]") {
  WordUseTable uses;
  uses.add("bandara", WordUse::head_noun);
  uses.add("bandara", WordUse::known_name);
  CHECK((uses.of("bandara") & WordUse::head_noun) != 0);
  CHECK((uses.of("bandara") & WordUse::known_name) != 0);
  CHECK((uses.of("bandara") & WordUse::trigger) == 0);
  CHECK(uses.of("gedung") == 0);
  CHECK(uses.of("") == 0);
}

TEST_CASE("only the first word of a phrase opens it", "[lexicon]") {
  PhraseTrie phrases;
  phrases.add(std::vector<std::string_view>{"korea", "utara"}, 1);
  phrases.add(std::vector<std::string_view>{"kremlin"}, 2);
  WordUseTable uses;
  uses.add_openers(phrases, WordUse::known_name);
  CHECK(uses.of("korea") == WordUse::known_name);
  CHECK(uses.of("kremlin") == WordUse::known_name);
  CHECK(uses.of("utara") == 0);
}

TEST_CASE("many words keep their uses and lend them to few others", "[lexicon]") {
  WordUseTable uses;
  constexpr int words = 16000;
  for (int i = 0; i < words; ++i) {
    uses.add("kata" + std::to_string(i), i % 2 == 0 ? WordUse::trigger : WordUse::title);
  }
  int missed = 0;
  int lent = 0;
  for (int i = 0; i < words; ++i) {
    const std::string number = std::to_string(i);
    const WordUses use = i % 2 == 0 ? WordUse::trigger : WordUse::title;
    if ((uses.of("kata" + number) & use) == 0) ++missed;
    if (uses.of("gedung" + number) != 0) ++lent;
  }
  CHECK(missed == 0);
  CHECK(lent < words / 50);
}

}  // namespace warta
