#include "token/plain_word.hpp"

#include <bit>
#include <cstring>

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

bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}

}  // namespace

LetterRun letters_from(std::string_view text, std::string_view folded, std::size_t position) {
  LetterRun run{position, 0};
  while (run.end + sizeof(Stride) <= text.size()) {
    const Stride small = load(folded, run.end);
    const Stride capitals = (small ^ load(text, run.end)) & kCaseBit;
    const Stride others = small_letters(small) ^ kHigh;
    if (others == 0) {
      run.capitals += count_case_bits(capitals);
      run.end += sizeof(Stride);
      continue;
    }
    const auto bits = static_cast<unsigned>(std::countr_zero(others)) + 1 - kBitsPerByte;
    const Stride within = (Stride{1} << bits) - 1;
    run.capitals += count_case_bits(capitals & within);
    run.end += bits / kBitsPerByte;
    return run;
  }
  for (; run.end < text.size() && is_small_letter(folded[run.end]); ++run.end) {
    if (text[run.end] != folded[run.end]) ++run.capitals;
  }
  return run;
}

}  // namespace warta
