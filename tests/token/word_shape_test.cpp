#include "token/word_shape.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("word_shape tells how a word is capitalised", "[token]") {
  CHECK(word_shape("negara") == Shape::lower);
  CHECK(word_shape("ke-79") == Shape::lower);
  CHECK(word_shape("Putin") == Shape::capital);
  CHECK(word_shape("Jong-un") == Shape::capital);
  CHECK(word_shape("Leif-Eric") == Shape::capital);
  CHECK(word_shape("Élan") == Shape::capital);
  CHECK(word_shape("A") == Shape::capital);
  CHECK(word_shape("L.") == Shape::capital);
  CHECK(word_shape("KCNA") == Shape::upper);
  CHECK(word_shape("G20") == Shape::upper);
  CHECK(word_shape("KompasTV") == Shape::mixed);
  CHECK(word_shape("anti-Korea") == Shape::mixed);
  CHECK(word_shape("2024") == Shape::other);
  CHECK(word_shape("") == Shape::other);
}

}  // namespace warta
