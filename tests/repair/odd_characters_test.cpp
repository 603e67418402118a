#include "repair/odd_characters.hpp"

#include "support/catch.hpp"

using warta::mend_characters;

TEST_CASE("odd spaces become plain ones", "[repair]") {
  const auto mended = mend_characters("pada\u00A0Rabu\u2009(19/6)\u3000siang\u202Fini");
  CHECK(mended.text == "pada Rabu (19/6) siang ini");
  CHECK(mended.spaces == 4);
}

TEST_CASE("what is not drawn is taken out", "[repair]") {
  const auto mended =
      mend_characters("\uFEFFPeme\u00ADrin\u200Btah\u200E Rusia\u2060 \uFFFC\x01tiba\x7F");
  CHECK(mended.text == "Pemerintah Rusia tiba");
  CHECK(mended.invisible == 8);
  CHECK(mended.spaces == 0);
}

TEST_CASE("joiners stay in pictographs and Arabic", "[repair]") {
  const char* family = "\U0001F468\u200D\U0001F469 dan \u0645\u200C\u0646";
  CHECK(mend_characters(family).text == family);
  CHECK(mend_characters("Rusia\u200Ddan").text == "Rusiadan");
  CHECK(mend_characters("\u200D").text.empty());
}

TEST_CASE("every end of a line is a line feed", "[repair]") {
  CHECK(mend_characters("satu\r\ndua\rtiga\u2028empat\u2029lima\u0085enam\v").text ==
        "satu\ndua\ntiga\nempat\nlima\nenam\n");
}

TEST_CASE("bytes of Windows that came as control characters are read as meant", "[repair]") {
  const auto mended = mend_characters("\u0093Kami datang\u0094 \u0096 katanya\u0081");
  CHECK(mended.text == "“Kami datang” – katanya");
  CHECK(mended.legacy_bytes == 3);
  CHECK(mended.invisible == 1);
}

TEST_CASE("sound text stays", "[repair]") {
  for (const char* text :
       {"", "“Kami”, kata Kim – lalu…\n\tBaris\fdua", "Pokémon 平壌 😀", "\uFFFD"}) {
    CAPTURE(text);
    const auto mended = mend_characters(text);
    CHECK(mended.text == text);
    CHECK(mended.spaces + mended.invisible + mended.legacy_bytes == 0);
  }
}
