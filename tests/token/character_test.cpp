#include "token/character.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("characters have the kind that cutting words needs", "[token]") {
  CHECK(kind_at("a", 0) == CharacterKind::letter);
  CHECK(kind_at("é", 0) == CharacterKind::letter);
  CHECK(kind_at("7", 0) == CharacterKind::digit);
  CHECK(kind_at("-", 0) == CharacterKind::hyphen);
  CHECK(kind_at("\u2011", 0) == CharacterKind::hyphen);
  CHECK(kind_at("–", 0) == CharacterKind::punctuation);
  CHECK(kind_at("'", 0) == CharacterKind::apostrophe);
  CHECK(kind_at("’", 0) == CharacterKind::apostrophe);
  CHECK(kind_at("“", 0) == CharacterKind::punctuation);
  CHECK(kind_at("\u00a0", 0) == CharacterKind::space);
  CHECK(kind_at("\u00ad", 0) == CharacterKind::ignorable);
  CHECK(kind_at("\n", 0) == CharacterKind::newline);
  CHECK(kind_at("$", 0) == CharacterKind::symbol);
  CHECK(kind_at("😀", 0) == CharacterKind::symbol);
  CHECK(kind_at("", 0) == CharacterKind::newline);
}

TEST_CASE("a character knows its length and case", "[token]") {
  CHECK(character_at("É", 0).length == 2);
  CHECK(character_at("É", 0).upper);
  CHECK_FALSE(character_at("é", 0).upper);
  CHECK(character_at("A", 0).upper);
  CHECK(character_at("😀", 0).length == 4);
}

}  // namespace warta
