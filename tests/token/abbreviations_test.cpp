#include "token/abbreviations.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("abbreviations say what follows them and whether they close", "[token]") {
  const Lexicon lexicon;
  const Abbreviations abbreviations{lexicon};
  REQUIRE(abbreviations.find("no.") != nullptr);
  CHECK(abbreviations.find("no.")->follows == AbbreviationContext::number);
  CHECK(abbreviations.find("no.")->ends == AbbreviationEnd::never);
  REQUIRE(abbreviations.find("dll.") != nullptr);
  CHECK(abbreviations.find("dll.")->follows == AbbreviationContext::any);
  CHECK(abbreviations.find("dll.")->ends == AbbreviationEnd::may);
  CHECK(abbreviations.find("ltd.")->ends == AbbreviationEnd::before_word);
  CHECK(abbreviations.find("rs.")->ends == AbbreviationEnd::before_opener);
  REQUIRE(abbreviations.find("prof.") != nullptr);
  CHECK(abbreviations.find("prof.")->follows == AbbreviationContext::name);
  CHECK(abbreviations.find("rumah.") == nullptr);
}

}  // namespace warta
