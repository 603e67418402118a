#pragma once

#include <string>
#include <string_view>

#include "warta/diagnostic.hpp"

namespace warta {

/// Bytes of one article as valid UTF-8: a byte order mark is dropped, NUL and bytes that spell
/// nothing become U+FFFD.  What had to be repaired is counted, so that the reader can say so.
struct DecodedText {
  std::string text;
  std::size_t replaced = 0;
};

DecodedText decode_text(std::string_view bytes);

/// `invalid-utf8`: "3 bytes that are not UTF-8 were replaced".
Diagnostic repaired_diagnostic(const DecodedText& decoded, std::string path, std::size_t ordinal);

}  // namespace warta
