#include "text/normalize.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("to_nfc joins letters with their accents", "[text]") {
  CHECK(to_nfc("e\u0301") == "é");
  CHECK(to_nfc("Pyongyang") == "Pyongyang");
  CHECK(to_nfc("“é”") == "“é”");
  CHECK(to_nfc("") == "");
}

TEST_CASE("trim takes white space and unseen marks from both ends", "[text]") {
  CHECK(trim("  Rabu (19/6)\n") == "Rabu (19/6)");
  CHECK(trim("\u00A0\u200B KOMPAS.TV \uFEFF") == "KOMPAS.TV");
  CHECK(trim("a b") == "a b");
  CHECK(trim(" \n ").empty());
  CHECK(trim("").empty());
}

TEST_CASE("squeeze leaves one blank where there were several", "[text]") {
  CHECK(squeeze(" a \u00A0 b\n") == "a b");
  CHECK(squeeze("Moskow\n\nRusia") == "Moskow Rusia");
  CHECK(squeeze("   ") == "");
  CHECK(squeeze("Kim  tiba \n \t di\u2003 \u00A0kota,   “Ia” pergi \n") ==
        "Kim tiba di kota, “Ia” pergi");
}

TEST_CASE("a tidy text is as squeezing and composing leave it", "[text]") {
  for (const char* text : {"", "Kim", "“Kami datang,” kata dia – lalu pergi…", "a.b"}) {
    CHECK(is_tidy(text));
    CHECK(to_nfc(squeeze(text)) == text);
  }
  for (const char* text : {" Kim", "Kim ", "Kim  tiba", "Kim\ntiba", "Kim\ttiba", "Kim\u00A0tiba",
                           "Kim\u2028tiba", "e\u0301", "Kim tiba\u200B", "Kim tiba \u2003 di sana"})
    CHECK_FALSE(is_tidy(text));
}

TEST_CASE("only bytes below 128 are ASCII", "[text]") {
  CHECK(is_ascii("Kim Jong-un tiba di Vladivostok\x7F"));
  CHECK_FALSE(is_ascii("Kim Jong-un tiba di Vladivostok\u2026"));
  CHECK(is_ascii(""));
}

}  // namespace warta
