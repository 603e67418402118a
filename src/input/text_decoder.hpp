#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "warta/diagnostic.hpp"

namespace warta {

/// How a file spells its letters.  Files in UTF-16 reach the readers as UTF-8 already.
enum class Encoding {
  unknown,  ///< not looked at yet
  utf8,
  utf16le,
  utf16be,
  windows1252  ///< and Latin-1, which it contains
};

/// "utf-8", "utf-16le", "utf-16be", "windows-1252".
std::string_view encoding_name(Encoding encoding);

/// Judges a file that is not UTF-16 by its first bytes: whatever explains more of its bytes above
/// ASCII.  A stray byte in UTF-8 does not flip the file, nor does an accident of two bytes that
/// are UTF-8 in a file full of bytes that are not.
Encoding encoding_of(std::string_view head);

/// UTF-16 with its byte order, told by a byte order mark or by the NULs between its letters;
/// `unknown` for anything else.
Encoding utf16_encoding_of(std::string_view head);

/// Bytes of one article as valid UTF-8.  What was done to them is counted, so that the reader can
/// say so.
struct DecodedText {
  std::string text;
  std::size_t replaced = 0;  ///< bytes that spell nothing and NULs, now U+FFFD
  std::size_t legacy = 0;    ///< bytes read as CP1252: "\x93" is an opening quotation mark
};

/// Decodes one value.  A byte order mark is dropped.  Valid UTF-8 stays as it is whatever the file
/// is in, since dumps are glued together from many sources; else a value of a file in CP1252 is
/// read byte by byte, and of UTF-8 only the bytes that spell nothing are, unless `mend` is false.
DecodedText decode_text(std::string_view bytes, Encoding encoding = Encoding::utf8,
                        bool mend = true);

/// `invalid-utf8`: "3 bytes that are not UTF-8 were replaced".
Diagnostic repaired_diagnostic(const DecodedText& decoded, std::string path, std::size_t ordinal);

}  // namespace warta
