#include "text/cp1252.hpp"

#include "support/catch.hpp"

using warta::cp1252_to_unicode;
using warta::unicode_to_cp1252;

TEST_CASE("bytes of the code page become the marks of Unicode", "[text]") {
  CHECK(cp1252_to_unicode(0x41) == U'A');
  CHECK(cp1252_to_unicode(0x80) == U'\u20AC');
  CHECK(cp1252_to_unicode(0x93) == U'\u201C');
  CHECK(cp1252_to_unicode(0x9F) == U'\u0178');
  CHECK(cp1252_to_unicode(0xA0) == U'\u00A0');
  CHECK(cp1252_to_unicode(0xE9) == U'\u00E9');
}

TEST_CASE("every byte of the code page comes back", "[text]") {
  for (unsigned byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    CHECK(unicode_to_cp1252(cp1252_to_unicode(static_cast<unsigned char>(byte))) == byte);
  }
}

TEST_CASE("what the code page does not hold has no byte", "[text]") {
  CHECK_FALSE(unicode_to_cp1252(0x80));  // that byte is the euro sign
  CHECK_FALSE(unicode_to_cp1252(0x100));
  CHECK_FALSE(unicode_to_cp1252(U'\u5E73'));
  CHECK(unicode_to_cp1252(0x81) == 0x81);
}
