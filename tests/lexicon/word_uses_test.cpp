#include "lexicon/word_uses.hpp"

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

}  // namespace warta
