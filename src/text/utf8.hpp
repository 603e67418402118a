#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta {

/// One code point and how many bytes spell it.  A byte that starts no valid sequence decodes as
/// U+FFFD of length 1, so that a loop over any bytes ends.
struct CodePoint {
  char32_t value = 0xFFFD;
  std::size_t length = 1;
};

/// The code point at `position`, which must lie within `text`.
CodePoint decode_utf8(std::string_view text, std::size_t position);

/// The code point that ends just before `position` (> 0).
CodePoint decode_utf8_before(std::string_view text, std::size_t position);

void append_utf8(std::string& out, char32_t value);

bool is_valid_utf8(std::string_view text);

/// Text with every invalid byte replaced by U+FFFD.
struct RepairedUtf8 {
  std::string text;
  std::size_t replaced = 0;
};
RepairedUtf8 repair_utf8(std::string_view bytes);

/// How many code points `text` (valid UTF-8) holds.
std::size_t count_code_points(std::string_view text);

}  // namespace warta
