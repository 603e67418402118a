#include "repair/damage_signs.hpp"

#include <string>

#include "support/catch.hpp"

using warta::DamageSigns;
using warta::find_damage;

TEST_CASE("a sound text shows no sign", "[repair]") {
  for (const char* text :
       {"", "Putin tiba di Pyongyang, kata “kantor” itu – lalu pergi… Kim tidak.\n\tBaris",
        "Pokémon, Ñ, ü dan 10.000 orang; pukul 10.30. Selesai.", "A & B < C", "ujung.",
        "satu , dua"}) {
    CAPTURE(text);
    CHECK_FALSE(find_damage(text).any());
  }
}

TEST_CASE("each kind of damage shows its sign", "[repair]") {
  CHECK(find_damage("satu\r\ndua").line_end);
  CHECK(find_damage("PokÃ©mon").double_encoding);
  CHECK(find_damage("â€œKami").double_encoding);
  CHECK(find_damage("Rusia&nbsp;dan").entity);
  CHECK(find_damage("&#8220;").entity);
  CHECK(find_damage("tiba<br />lalu").markup);
  CHECK(find_damage("</p>").markup);
  for (const char* text :
       {"a\u00A0b", "a\u00ADb", "a\u200Bb", "a\u2028b", "a\u2060b", "\uFEFFa", "a\x01", "a\u0093b",
        "a\u3000b", "\uFFFC", "a\u180Eb", "a\u061Cb", "a\u202Fb"}) {
    CAPTURE(text);
    CHECK(find_damage(text).character);
  }
  CHECK(find_damage("Co\u0301rdoba").composition);
  CHECK(find_damage("pada 2022.Itu").joint);
  CHECK(find_damage("datang.”Ia").joint);
  CHECK(find_damage("kata dia , pada Rabu , lalu pergi .").spaced);
}

TEST_CASE("what is lost is told but is nothing to mend", "[repair]") {
  const DamageSigns signs = find_damage("harga \uFFFD naik");
  CHECK(signs.lost);
  CHECK_FALSE(signs.character);
}

TEST_CASE("a text that breaks off inside a letter is no trouble", "[repair]") {
  for (const std::string text : {"a\xC2", "a\xE2\x80", "a\xF0\x9F", "\xC3", "\xEF"}) {
    CAPTURE(text);
    CHECK_NOTHROW(find_damage(text));
  }
}
