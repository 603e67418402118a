#include "token/character.hpp"

#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr bool is_between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

CharacterKind wide_kind(char32_t c) {
  if (c == U'’' || c == U'ʼ') return CharacterKind::apostrophe;
  if (c == U'\u2010' || c == U'\u2011') return CharacterKind::hyphen;
  if (is_between(c, 0x2012, 0x2027) || is_between(c, 0x2030, 0x205E)) {
    return CharacterKind::punctuation;
  }
  if (c == U'\u2028' || c == U'\u2029' || c == U'\u0085') return CharacterKind::newline;
  // Raised and lowered digits belong to their word: "km²", "CO₂".
  if (c == U'²' || c == U'³' || c == U'¹' || is_between(c, 0x2070, 0x208E)) {
    return CharacterKind::letter;
  }
  if (is_space(c)) return CharacterKind::space;
  if (is_letter(c)) return is_unspaced(c) ? CharacterKind::unspaced : CharacterKind::letter;
  if (is_ignorable(c)) return CharacterKind::ignorable;
  if (c == U'«' || c == U'»' || c == U'·' || c == U'¡' || c == U'¿' || c == U'§' || c == U'¶' ||
      is_between(c, 0x3001, 0x3020)) {
    return CharacterKind::punctuation;
  }
  return CharacterKind::symbol;
}

}  // namespace

Character detail::wide_character_at(std::string_view text, std::size_t position) {
  const CodePoint point = decode_utf8(text, position);
  const CharacterKind kind = wide_kind(point.value);
  return {kind, static_cast<std::uint8_t>(point.length),
          kind == CharacterKind::letter && is_upper(point.value)};
}

}  // namespace warta
