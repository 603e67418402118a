#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "warta/span.hpp"

namespace warta {

/// A word that is looked for: its first sixteen bytes as two numbers, which is all of most words,
/// so that comparing words asks nothing of their letters.
struct SoughtWord {
  static constexpr std::size_t kReach = 16;

  std::string_view word;
  std::uint64_t head = 0;
  std::uint64_t tail = 0;

  /// A word that stands in a longer text: sixteen bytes from its beginning must be there to read.
  /// Words are of any length, and a branch on it would guess wrong every other time.
  static SoughtWord in_text(std::string_view word) {
    if constexpr (std::endian::native != std::endian::little) return alone(word);
    const char* const begin = word.data();
    const auto& mask = kMasks[std::min(word.size(), kReach)];
    return {word, read(begin) & mask[0], read(begin + kHalf) & mask[1]};
  }
  /// The same of one that may stand at the end of its text.
  static SoughtWord in_text(std::string_view text, Span word) {
    const std::string_view letters = slice(text, word);
    return word.begin + kReach <= text.size() ? in_text(letters) : alone(letters);
  }
  /// A word by itself.
  static SoughtWord alone(std::string_view word) {
    std::array<char, kReach> letters{};
    std::ranges::copy(word.substr(0, kReach), letters.begin());
    return {word, read(letters.data()), read(letters.data() + kHalf)};
  }

  std::uint64_t key() const {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
    constexpr unsigned half_the_bits = 32;
    const std::uint64_t mixed = (head * odd) ^ (tail + word.size());
    return (mixed ^ (mixed >> half_the_bits)) * odd;
  }

 private:
  static constexpr std::size_t kHalf = sizeof(std::uint64_t);
  using Masks = std::array<std::array<std::uint64_t, 2>, kReach + 1>;
  static const Masks kMasks;  // by size, ones over the bytes of a word

  static std::uint64_t read(const char* at) {
    std::uint64_t number = 0;
    std::memcpy(&number, at, sizeof(number));
    return number;
  }
};

}  // namespace warta
