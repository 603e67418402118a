#include "token/plain_word.hpp"

#include <bit>
#include <cstring>

#include "text/ascii.hpp"

namespace warta {
namespace {

using Stride = std::uint64_t;  // eight bytes of text, the first the lowest

constexpr Stride eight_times(unsigned char byte) {
  return byte * Stride{0x0101010101010101};
}

constexpr Stride kHigh = eight_times(0x80);
constexpr Stride kCaseBit = eight_times(0x20);
constexpr unsigned kBitsPerByte = 8;

Stride load(std::string_view text, std::size_t position) {
  Stride stride = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&stride, text.data() + position, sizeof stride);
  } else {
    for (std::size_t i = sizeof stride; i > 0; --i) {
      stride = (stride << kBitsPerByte) | static_cast<unsigned char>(text[position + i - 1]);
    }
  }
  return stride;
}

/// The high bit of each byte from 'a' to 'z'.
constexpr Stride small_letters(Stride stride) {
  const Stride low = stride & ~kHigh;  // so that no sum carries into the next byte
  return ((low + eight_times(0x80 - 'a')) ^ (low + eight_times(0x80 - '{'))) & ~stride & kHigh;
}

/// How many bytes of `stride` hold the case bit; no other bit may be set.
constexpr std::size_t count_case_bits(Stride stride) {
  constexpr unsigned top_byte = 56;
  return static_cast<std::size_t>(((stride >> 5U) * eight_times(1)) >> top_byte);
}

/// How many of the eight bytes from the first on are small letters, and how many of those are
/// capitals in the text.
struct StrideRun {
  std::size_t size = 0;
  std::size_t capitals = 0;
};

StrideRun letters_in(Stride small, Stride written) {
  const Stride others = small_letters(small) ^ kHigh;
  const Stride first_other = (others & (~others + 1)) >> (kBitsPerByte - 1);  // 0: there is none
  const Stride within = first_other - 1;
  const auto bits = static_cast<unsigned>(std::countr_zero(first_other));
  return {bits / kBitsPerByte, count_case_bits((small ^ written) & kCaseBit & within)};
}

}  // namespace

LetterRun letters_from(std::string_view text, std::string_view folded, std::size_t position) {
  constexpr std::size_t size = sizeof(Stride);
  LetterRun run{position, 0};
  while (run.end + 2 * size <= text.size()) {
    const StrideRun head = letters_in(load(folded, run.end), load(text, run.end));
    const StrideRun tail = letters_in(load(folded, run.end + size), load(text, run.end + size));
    // As a number, for every third word is longer: a branch would often guess wrong.
    const std::size_t goes_on = head.size / size;
    run.capitals += head.capitals + tail.capitals * goes_on;
    run.end += head.size + tail.size * goes_on;
    if (head.size + tail.size < 2 * size) return run;
  }
  for (; run.end < text.size() && is_ascii_lower(folded[run.end]); ++run.end) {
    if (text[run.end] != folded[run.end]) ++run.capitals;
  }
  return run;
}

}  // namespace warta
