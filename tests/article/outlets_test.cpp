#include "article/outlets.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon made;
  return made;
}

TEST_CASE("an outlet is known by its signature", "[article]") {
  const Outlets outlets{lexicon()};
  REQUIRE(outlets.signed_by("KOMPAS.TV") != nullptr);
  CHECK(outlets.signed_by("KOMPAS.TV")->name == "Kompas TV");
  CHECK(outlets.signed_by("BBC News, Indonesia") != nullptr);
  CHECK(outlets.signed_by("sijori yang lain") == nullptr);
  CHECK(outlets.signed_by("") == nullptr);
}

TEST_CASE("an ordinary word is a signature only as the table has it", "[article]") {
  const Outlets outlets{lexicon()};
  CHECK(outlets.signed_by("ANTARA") != nullptr);
  CHECK(outlets.signed_by("antara") == nullptr);
}

TEST_CASE("an address names its outlet by host", "[article]") {
  const Outlets outlets{lexicon()};
  REQUIRE(outlets.at_address("https://www.kompas.tv/internasional/1") != nullptr);
  CHECK(outlets.at_address("https://www.kompas.tv/internasional/1")->name == "Kompas TV");
  CHECK(outlets.at_address("https://contoh.invalid/kompas.tv") == nullptr);
}

TEST_CASE("an unknown outlet is known by its shape", "[article]") {
  const Outlets outlets{lexicon()};
  CHECK(outlets.looks_like_outlet("sijori.id"));
  CHECK(outlets.looks_like_outlet("HARIAN RAKYAT"));
  CHECK_FALSE(outlets.looks_like_outlet("Sri Rahayu"));
  CHECK(looks_like_domain("lensatimur.co.id"));
  CHECK_FALSE(looks_like_domain("Putin. Kim"));
  CHECK_FALSE(looks_like_domain("a..id"));
}

}  // namespace
}  // namespace warta
