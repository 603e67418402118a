#include "text/name_key.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("name_key spells a name as an id", "[text]") {
  CHECK(name_key("Kim Jong Un") == "kim-jong-un");
  CHECK(name_key("Kim Jong-un") == "kim-jong-un");
  CHECK(name_key("People's Daily") == "peoples-daily");
  CHECK(name_key("Côte d’Ivoire") == "cote-divoire");
  CHECK(name_key("Jum'at, 14/6") == "jumat-14-6");
  CHECK(name_key("U.S.") == "u-s");
}

TEST_CASE("name_key has no hyphen at the ends and may be empty", "[text]") {
  CHECK(name_key("  (TASS) ") == "tass");
  CHECK(name_key("—") == "");
  CHECK(name_key("") == "");
}

TEST_CASE("name_key of a key is the key", "[text]") {
  for (const char* key : {"korea-utara", "far-eastern-federal-university", "g20"})
    CHECK(name_key(key) == key);
}

TEST_CASE("name_letters of a name set in several ways are the same", "[text]") {
  for (const char* name : {"Lensa Timur", "LENSATIMUR", "lensa-timur", "\u201cLensa Timur\u201d"})
    CHECK(name_letters(name) == "lensatimur");
  CHECK(name_letters("Kabar 24") != name_letters("Kabar 2"));
  CHECK(name_letters("...") == "");
}

}  // namespace warta
