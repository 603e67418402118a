#include "html/page_charset.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("a page names its encoding", "[html]") {
  CHECK(stated_charset("<html><head><META CHARSET='UTF-8'>") == "utf-8");
  CHECK(stated_charset("<meta name=x content=y><meta http-equiv=\"Content-Type\" "
                       "content=\"text/html; charset=iso-8859-1\" />") == "iso-8859-1");
  CHECK(stated_charset("<p>charset=utf-8</p>").empty());
  CHECK(charset_in("text/html; Charset = \"Windows-1252\"") == "windows-1252");
  CHECK(charset_in("text/html").empty());
}

TEST_CASE("bytes become a page", "[html]") {
  CHECK(decode_page("\xEF\xBB\xBF<p>caf\xC3\xA9", {}) == "<p>café");
  CHECK(decode_page("<p>\x93Ya\x94 caf\xE9", {}) == "<p>“Ya” café");
  CHECK(decode_page("<p>\x93Ya\x94", "iso-8859-1") == "<p>“Ya”");
  // A page that calls itself ISO-8859-1 and is UTF-8 nevertheless.
  CHECK(decode_page("<meta charset=iso-8859-1>caf\xC3\xA9", {}) == "<meta charset=iso-8859-1>café");
  // One stray byte in UTF-8 is left to whoever mends text.
  CHECK(decode_page("\xC3\xA9\xC3\xA9\x93", {}) == "\xC3\xA9\xC3\xA9\x93");
  CHECK(decode_page("<meta charset=utf-8>\x93", {}) == "<meta charset=utf-8>\x93");
  CHECK(decode_page(std::string_view{"\xFF\xFE<\0p\0", 6}, {}) == "<p");
  CHECK(decode_page(std::string_view{"\xFE\xFF\0<\0p", 6}, {}) == "<p");
  CHECK(decode_page(std::string_view{"\xFF\xFE\x3D\xD8\x00\xDE", 6}, {}) == "\U0001F600");
  CHECK(decode_page("", {}).empty());
}

}  // namespace warta
