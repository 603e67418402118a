#include "text/utf8.hpp"

#include <string>

#include "support/catch.hpp"

namespace warta {

TEST_CASE("decode_utf8 reads every length and refuses what is not UTF-8", "[text]") {
  CHECK(decode_utf8("a", 0).value == U'a');
  CHECK(decode_utf8("é", 0).value == U'é');
  CHECK(decode_utf8("”", 0).value == U'”');
  CHECK(decode_utf8("😀", 0).value == U'😀');
  CHECK(decode_utf8("😀", 0).length == 4);
  for (const std::string_view bad :
       {"\x80", "\xC0\xAF", "\xE2\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
    CHECK(decode_utf8(bad, 0).value == 0xFFFD);
    CHECK(decode_utf8(bad, 0).length == 1);
  }
}

TEST_CASE("decode_utf8_before steps back over whole code points", "[text]") {
  const std::string_view text = "a”é";
  CHECK(decode_utf8_before(text, text.size()).value == U'é');
  CHECK(decode_utf8_before(text, 4).value == U'”');
  CHECK(decode_utf8_before(text, 1).value == U'a');
  CHECK(decode_utf8_before("\x80\x80", 2).value == 0xFFFD);
}

TEST_CASE("count_code_points counts short and long texts", "[text]") {
  std::string text;
  for (std::size_t count = 0; count < 700; ++count) {
    CHECK(count_code_points(text) == count);
    text += count % 3 == 0 ? "é" : "a";
  }
}

TEST_CASE("append_utf8 undoes decode_utf8", "[text]") {
  for (const char32_t c : {U'a', U'é', U'”', U'😀'}) {
    std::string spelled;
    append_utf8(spelled, c);
    CHECK(decode_utf8(spelled, 0).value == c);
    CHECK(decode_utf8(spelled, 0).length == spelled.size());
  }
}

TEST_CASE("repair_utf8 keeps what is valid and counts what is not", "[text]") {
  CHECK(repair_utf8("Pyongyang").text == "Pyongyang");
  const RepairedUtf8 repaired = repair_utf8("a\xE9 b");
  CHECK(repaired.text == "a\uFFFD b");
  CHECK(repaired.replaced == 1);
  CHECK(is_valid_utf8(repaired.text));
  CHECK_FALSE(is_valid_utf8("a\xE9 b"));
  CHECK(count_code_points("é”") == 2);
}

}  // namespace warta
