#include "token/character.hpp"

#include <array>

#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr CharacterKind ascii_kind(unsigned char c) {
  if (c == '\n') return CharacterKind::newline;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return CharacterKind::space;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharacterKind::letter;
  if (c >= '0' && c <= '9') return CharacterKind::digit;
  if (c == '-') return CharacterKind::hyphen;
  if (c == '\'') return CharacterKind::apostrophe;
  constexpr std::string_view symbols = "$+<=>^`|~";
  if (c < 0x20 || c == 0x7F) return CharacterKind::space;
  if (symbols.find(static_cast<char>(c)) != std::string_view::npos) return CharacterKind::symbol;
  return CharacterKind::punctuation;
}

constexpr std::array<Character, 128> make_ascii_table() {
  std::array<Character, 128> table{};
  for (unsigned char c = 0; c < 128; ++c) table[c] = {ascii_kind(c), 1, c >= 'A' && c <= 'Z'};
  return table;
}

constexpr auto kAscii = make_ascii_table();

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
  if (is_space(c)) return CharacterKind::space;
  if (is_letter(c)) return CharacterKind::letter;
  if (is_ignorable(c)) return CharacterKind::ignorable;
  if (c == U'«' || c == U'»' || c == U'·' || c == U'¡' || c == U'¿' || c == U'§' || c == U'¶' ||
      is_between(c, 0x3001, 0x3020)) {
    return CharacterKind::punctuation;
  }
  return CharacterKind::symbol;
}

}  // namespace

Character character_at(std::string_view text, std::size_t position) {
  const auto byte = static_cast<unsigned char>(text[position]);
  if (byte < 0x80) return kAscii[byte];
  const CodePoint point = decode_utf8(text, position);
  const CharacterKind kind = wide_kind(point.value);
  return {kind, static_cast<std::uint8_t>(point.length),
          kind == CharacterKind::letter && is_upper(point.value)};
}

CharacterKind kind_at(std::string_view text, std::size_t position) {
  return position < text.size() ? character_at(text, position).kind : CharacterKind::newline;
}

}  // namespace warta
