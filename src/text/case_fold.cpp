#include "text/case_fold.hpp"

#include <unicode/uchar.h>

#include <cstdint>
#include <cstring>

#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

char32_t lower(char32_t c) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}
char32_t upper(char32_t c) {
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

constexpr std::size_t kStride = sizeof(std::uint64_t);

constexpr std::uint64_t eight_times(unsigned char byte) {
  return byte * std::uint64_t{0x0101010101010101};
}

/// Folds eight bytes at once if all are ASCII; false, and nothing done, if not.
bool fold_ascii_stride(char* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, kStride);
  constexpr std::uint64_t high = eight_times(0x80);
  if ((word & high) != 0) return false;
  // A sum carries into the high bit of its byte from 'A' on, and from '[' on.
  const std::uint64_t from_a = word + eight_times(0x80 - 'A');
  const std::uint64_t beyond_z = word + eight_times(0x80 - '[');
  word |= ((from_a ^ beyond_z) & high) >> 2U;
  std::memcpy(bytes, &word, kStride);
  return true;
}

}  // namespace

std::string fold_case(std::string_view text) {
  std::string folded{text};
  std::string spelled;
  for (std::size_t i = 0; i < folded.size();) {
    if (i + kStride <= folded.size() && fold_ascii_stride(folded.data() + i)) {
      i += kStride;
      continue;
    }
    const auto byte = static_cast<unsigned char>(folded[i]);
    if (byte < 0x80) {
      if (byte >= 'A' && byte <= 'Z') folded[i] = static_cast<char>(byte + ('a' - 'A'));
      ++i;
      continue;
    }
    const CodePoint point = decode_utf8(folded, i);
    const char32_t small = lower(point.value);
    if (small != point.value) {
      spelled.clear();
      append_utf8(spelled, small);
      if (spelled.size() == point.length) folded.replace(i, point.length, spelled);
    }
    i += point.length;
  }
  return folded;
}

std::string title_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool inside = false;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    append_utf8(out, inside ? lower(point.value) : upper(point.value));
    inside = is_letter(point.value) || point.value == U'\'' || point.value == U'’';
    i += point.length;
  }
  return out;
}

}  // namespace warta
