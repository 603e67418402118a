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
}

}  // namespace warta
