#include "repair/double_encoding.hpp"

#include <string>

#include "support/catch.hpp"

using warta::undo_double_encoding;

namespace {

/// Reads each byte of `text` as a Latin-1 character and writes it as UTF-8: the damage itself.
std::string encoded_twice(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80U) {
      out += c;
    } else {
      out += static_cast<char>(0xC0U | (byte >> 6U));
      out += static_cast<char>(0x80U | (byte & 0x3FU));
    }
  }
  return out;
}

}  // namespace

TEST_CASE("letters encoded twice come back", "[repair]") {
  const auto mended = undo_double_encoding("PokÃ©mon dan CafÃ© di SÃ£o Paulo");
  CHECK(mended.text == "Pokémon dan Café di São Paulo");
  CHECK(mended.count == 3);
}

TEST_CASE("quotation marks come back through either code page", "[repair]") {
  CHECK(undo_double_encoding("â€œKami datangâ€\u009d â€“ katanya").text ==
        "“Kami datang” – katanya");
  CHECK(undo_double_encoding(encoded_twice("“Kami datang” — katanya")).text ==
        "“Kami datang” — katanya");
}

TEST_CASE("text encoded three times comes back", "[repair]") {
  CHECK(undo_double_encoding(encoded_twice(encoded_twice("“Kami” Pokémon"))).text ==
        "“Kami” Pokémon");
}

TEST_CASE("words of other scripts and pictographs come back", "[repair]") {
  CHECK(undo_double_encoding(encoded_twice("Владимир")).text == "Владимир");
  CHECK(undo_double_encoding(encoded_twice("平壌 😀")).text == "平壌 😀");
}

TEST_CASE("what only looks like damage stays", "[repair]") {
  for (const char* text :
       {"", "Rapat di Jakarta", "SÃO PAULO", "kafe “À la” tutup", "Ã", "â", "Â ",
        "pusat “café”—kata dia", "TÜ”", "“Pokémon” – katanya", "Владимир", "ñ“"}) {
    CAPTURE(text);
    const auto mended = undo_double_encoding(text);
    CHECK(mended.text == text);
    CHECK(mended.count == 0);
  }
}

TEST_CASE("damage beside sound text is mended alone", "[repair]") {
  CHECK(undo_double_encoding("Pokémon dan PokÃ©mon").text == "Pokémon dan Pokémon");
  CHECK(undo_double_encoding("Ã Ã©").text == "Ã é");
}
