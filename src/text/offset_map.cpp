#include "text/offset_map.hpp"

#include <algorithm>

#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {

OffsetMap::OffsetMap(std::string_view text) : text_{text} {
  ascii_ = is_ascii(text);
  if (ascii_) return;
  counts_.reserve(text.size() / kStride + 1);
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); i += kStride) {
    counts_.push_back(count);
    count += count_code_points(text.substr(i, kStride));
  }
}

std::size_t OffsetMap::code_point(std::size_t byte) const {
  byte = std::min(byte, text_.size());
  if (ascii_ || byte == 0) return byte;
  const std::size_t block = std::min(byte / kStride, counts_.size() - 1);
  return counts_[block] + count_code_points(text_.substr(block * kStride, byte - block * kStride));
}

std::size_t OffsetMap::byte(std::size_t code_point) const {
  if (ascii_) return std::min(code_point, text_.size());
  const auto after = std::upper_bound(counts_.begin(), counts_.end(), code_point);
  if (after == counts_.begin()) return 0;
  const auto block = static_cast<std::size_t>(after - counts_.begin()) - 1;
  std::size_t at = block * kStride;
  // A block may start inside a code point that was counted in the one before.
  while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80U) ++at;
  for (std::size_t left = code_point - counts_[block]; left > 0 && at < text_.size(); --left)
    at += decode_utf8(text_, at).length;
  return at;
}

}  // namespace warta
