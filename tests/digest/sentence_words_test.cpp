#include "digest/sentence_words.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("short words tell nothing, figures do", "[digest]") {
  CHECK(telling_words("Ia ke sana 24 km").size() == 2);  // sana, 24
  CHECK(telling_words("Pertemuan, PERTEMUAN pertemuan").size() == 1);
  CHECK(telling_words("").empty());
}

TEST_CASE("sentences overlap by their rare words", "[digest]") {
  const auto one = telling_words("Gubernur meresmikan jembatan Brantas hari Senin");
  const auto same = telling_words("Jembatan Brantas diresmikan gubernur hari Senin");
  const auto other = telling_words("Harga cabai turun pada hari Senin");
  WordOverlap overlap;
  for (const auto& words : {one, same, other}) overlap.count(words);
  CHECK(overlap(one, one) == 1.0);
  CHECK(overlap(one, same) > 0.6);
  CHECK(overlap(one, other) < 0.3);
  CHECK(overlap(one, same) == overlap(same, one));
  CHECK(overlap(one, {}) == 0.0);
}

}  // namespace warta
