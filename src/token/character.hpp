#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

/// What a character is to somebody who cuts words.
enum class CharacterKind : std::uint8_t {
  space,
  newline,
  letter,
  unspaced,  ///< a letter of a script without blanks between words: Han, Thai
  digit,
  hyphen,      ///< '-' and its typographic sisters, but no dash
  apostrophe,  ///< ' and ’, which may stand inside a word ("Jum'at") or be a quote
  ignorable,   ///< drawn over the letter before it or not at all: belongs to that letter's word
  punctuation,
  symbol
};

struct Character {
  CharacterKind kind = CharacterKind::symbol;
  std::uint8_t length = 1;  ///< bytes
  bool upper = false;
};

namespace detail {

constexpr CharacterKind ascii_kind(unsigned char c) {
  if (c == '\n') return CharacterKind::newline;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return CharacterKind::space;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharacterKind::letter;
  if (c >= '0' && c <= '9') return CharacterKind::digit;
  if (c == '-') return CharacterKind::hyphen;
  if (c == '\'') return CharacterKind::apostrophe;
  if (c < 0x20 || c == 0x7F) return CharacterKind::space;
  constexpr std::string_view symbols = "$+<=>^`|~";
  if (symbols.find(static_cast<char>(c)) != std::string_view::npos) return CharacterKind::symbol;
  return CharacterKind::punctuation;
}

constexpr std::array<Character, 128> make_ascii_characters() {
  std::array<Character, 128> table{};
  for (unsigned char c = 0; c < 128; ++c) table[c] = {ascii_kind(c), 1, c >= 'A' && c <= 'Z'};
  return table;
}

inline constexpr auto kAsciiCharacters = make_ascii_characters();

/// The character that a byte of 0x80 or more begins.
Character wide_character_at(std::string_view text, std::size_t position);

}  // namespace detail

/// The character at `position`, which must lie within `text`.  ASCII comes from a table, here,
/// since this is asked of each byte.
inline Character character_at(std::string_view text, std::size_t position) {
  const auto byte = static_cast<unsigned char>(text[position]);
  return byte < 0x80 ? detail::kAsciiCharacters[byte] : detail::wide_character_at(text, position);
}

/// The kind of the character at `position`; `newline` at or past the end.
inline CharacterKind kind_at(std::string_view text, std::size_t position) {
  return position < text.size() ? character_at(text, position).kind : CharacterKind::newline;
}

}  // namespace warta
