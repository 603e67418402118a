#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

/// What a character is to somebody who cuts words.
enum class CharacterKind : std::uint8_t {
  space,
  newline,
  letter,
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

/// The character at `position`, which must lie within `text`.  ASCII comes from a table.
Character character_at(std::string_view text, std::size_t position);

/// The kind of the character at `position`; `newline` at or past the end.
CharacterKind kind_at(std::string_view text, std::size_t position);

}  // namespace warta
