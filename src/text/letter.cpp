#include "text/letter.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace warta {
namespace {

constexpr bool is_ascii(char32_t c) {
  return c < 0x80;
}
constexpr UChar32 icu(char32_t c) {
  return static_cast<UChar32>(c);
}

}  // namespace

bool is_letter(char32_t c) {
  if (is_ascii(c)) return is_upper(c) || is_lower(c);
  return u_isalpha(icu(c)) != 0;
}

bool is_upper(char32_t c) {
  if (is_ascii(c)) return c >= U'A' && c <= U'Z';
  return u_isupper(icu(c)) != 0;
}

bool is_lower(char32_t c) {
  if (is_ascii(c)) return c >= U'a' && c <= U'z';
  return u_islower(icu(c)) != 0;
}

bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

bool is_unspaced(char32_t c) {
  constexpr char32_t first_thai = 0x0E01;
  if (c < first_thai) return false;
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(icu(c), &error);
  return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
         u_getIntPropertyValue(icu(c), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

bool is_space(char32_t c) {
  if (is_ascii(c)) return c == U' ' || (c >= U'\t' && c <= U'\r');
  return u_isUWhiteSpace(icu(c)) != 0;
}

bool is_ignorable(char32_t c) {
  if (is_ascii(c)) return false;
  const auto category = u_charType(icu(c));
  return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ||
         u_hasBinaryProperty(icu(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

int display_width(char32_t c) {
  if (is_ascii(c)) return c >= 0x20 && c != 0x7F ? 1 : 0;
  if (is_ignorable(c)) return 0;
  const int width = u_getIntPropertyValue(icu(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

}  // namespace warta
