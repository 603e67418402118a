#include "text/ascii.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("bytes of longer characters are no letters of ASCII", "[text]") {
  const std::string_view cafe = "caf\xC3\xA9";
  CHECK(is_ascii_lower(cafe[0]));
  CHECK_FALSE(is_ascii_letter(cafe[3]));
  CHECK_FALSE(is_ascii_alphanumeric(cafe[4]));
  CHECK(is_ascii_upper('Z'));
  CHECK_FALSE(is_ascii_upper('['));
  CHECK_FALSE(is_ascii_upper('@'));
  CHECK_FALSE(is_ascii_digit('/'));
  CHECK(is_ascii_digit('9'));
}

TEST_CASE("only letters of ASCII change their case", "[text]") {
  CHECK(lower_ascii('K') == 'k');
  CHECK(lower_ascii('[') == '[');
  CHECK(upper_ascii('k') == 'K');
  CHECK(upper_ascii('\xE9') == '\xE9');
}

TEST_CASE("hexadecimal digits have values", "[text]") {
  CHECK(hex_value('7') == 7);
  CHECK(hex_value('a') == 10);
  CHECK(hex_value('F') == 15);
  CHECK(hex_value('g') == -1);
  CHECK(hex_value('@') == -1);
}

TEST_CASE("texts are the same but for capitals", "[text]") {
  CHECK(same_ascii("Content-Type", "content-type"));
  CHECK_FALSE(same_ascii("judul", "judul "));
  CHECK_FALSE(same_ascii("{", "["));
}

TEST_CASE("digits spell a number, all of them or none", "[text]") {
  CHECK(read_digits("2024") == 2024);
  CHECK(read_digits("007") == 7);
  CHECK(read_digits("999999999") == 999999999);
  for (const char* other : {"", "-1", "+1", "20a", " 1", "1.5", "1234567890"}) {
    CAPTURE(other);
    CHECK_FALSE(read_digits(other));
  }
}

}  // namespace
}  // namespace warta
