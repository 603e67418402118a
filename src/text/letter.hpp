#pragma once

namespace warta {

// What a code point is, by Unicode's properties.  The ASCII half is answered without ICU.

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_digit(char32_t c);  ///< 0-9 only: Indonesian news writes no other digits
/// A letter of a script that writes words without blanks between them: Han, kana, Thai, Khmer.
bool is_unspaced(char32_t c);
/// Any white space, also NBSP and the line and paragraph separators.
bool is_space(char32_t c);
/// A mark that is drawn over the letter before it, or is not drawn at all (soft hyphen, ZWJ, BOM).
bool is_ignorable(char32_t c);

/// Columns a terminal gives the code point: 0, 1, or 2 for wide East Asian ones.
int display_width(char32_t c);

}  // namespace warta
