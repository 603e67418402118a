#include "text/letter.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("letters have a case in every script", "[text]") {
  for (const char32_t c : {U'A', U'Z', U'É', U'П'}) {
    CHECK(is_letter(c));
    CHECK(is_upper(c));
    CHECK_FALSE(is_lower(c));
  }
  for (const char32_t c : {U'a', U'z', U'é', U'п'}) {
    CHECK(is_letter(c));
    CHECK(is_lower(c));
    CHECK_FALSE(is_upper(c));
  }
  CHECK(is_letter(U'平'));
  CHECK_FALSE(is_upper(U'平'));
  for (const char32_t c : {U'5', U'-', U' ', U'”', U'@', U'[', U'`', U'{'})
    CHECK_FALSE(is_letter(c));
}

TEST_CASE("only 0 to 9 are digits", "[text]") {
  CHECK(is_digit(U'0'));
  CHECK(is_digit(U'9'));
  CHECK_FALSE(is_digit(U'٣'));
  CHECK_FALSE(is_digit(U'½'));
}

TEST_CASE("spaces and marks that nobody sees", "[text]") {
  for (const char32_t c : {U' ', U'\t', U'\n', U'\u00A0', U'\u2028', U'\u3000'}) CHECK(is_space(c));
  CHECK_FALSE(is_space(U'_'));
  CHECK_FALSE(is_space(U'\u200B'));
  for (const char32_t c : {U'\u0301', U'\u00AD', U'\u200D', U'\uFEFF'}) CHECK(is_ignorable(c));
  CHECK_FALSE(is_ignorable(U'a'));
  CHECK_FALSE(is_ignorable(U'é'));
}

TEST_CASE("display_width counts columns of a terminal", "[text]") {
  CHECK(display_width(U'a') == 1);
  CHECK(display_width(U'é') == 1);
  CHECK(display_width(U'平') == 2);
  CHECK(display_width(U'\u0301') == 0);
  CHECK(display_width(U'\n') == 0);
}

TEST_CASE("some scripts write words without blanks", "[text]") {
  for (const char32_t c : {U'平', U'か', U'カ', U'ไ', U'ក'}) CHECK(is_unspaced(c));
  for (const char32_t c : {U'a', U'é', U'П', U'ع', U'한'}) CHECK_FALSE(is_unspaced(c));
}

}  // namespace warta
