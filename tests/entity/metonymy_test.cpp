#include "entity/metonymy.hpp"

#include "entity/name_fixture.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// Each name that stands for a country, as `form > country`.
Lines metonyms(const std::string& words) {
  const NamedText text{words};
  auto names = text.linked();
  Metonymy{text.steps.lexicon, text.steps.words}.mark(names, text.pieces);
  Lines lines;
  for (const FoundName& name : names)
    if (!name.metonym_for.empty())
      lines.push_back(text.form(name) + " > " + std::string{name.metonym_for});
  return lines;
}

}  // namespace

TEST_CASE("a capital that acts is a government", "[entity]") {
  CHECK(metonyms("Moskow menolak usulan itu.") == Lines{"Moskow > rusia"});
  CHECK(metonyms("Hubungan Moskow dan Pyongyang menghangat.") ==
        Lines{"Moskow > rusia", "Pyongyang > korea-utara"});
}

TEST_CASE("a capital where something happens is a place", "[entity]") {
  CHECK(metonyms("Rombongan tiba di Moskow kemarin.").empty());
  CHECK(metonyms("Mereka bermalam di Pyongyang.").empty());
}

TEST_CASE("a palace that stands for its country always does", "[entity]") {
  CHECK(metonyms("Wartawan menunggu kabar dari Kremlin.") == Lines{"Kremlin > rusia"});
}

}  // namespace warta
