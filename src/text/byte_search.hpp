#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace warta {

/// Bytes that are judged together.  Every step of reading first has to find the few places of a
/// text at which it has something to do, and sixteen bytes cost little more than one.
using ByteBlock [[gnu::vector_size(16)]] = unsigned char;

/// What a test answered, as bits: the lowest is the first byte.  Each byte of `answers` is all ones
/// or all zeros.
template <typename Answers>
[[gnu::always_inline]] inline unsigned bits_of(const Answers& answers) {
#ifdef __SSE2__
  return static_cast<unsigned>(_mm_movemask_epi8(std::bit_cast<__m128i>(answers)));
#else
  std::array<std::uint64_t, 2> halves;
  static_assert(sizeof answers == sizeof halves);
  std::memcpy(halves.data(), &answers, sizeof answers);
  if ((halves[0] | halves[1]) == 0) return 0;
  // Of each byte another bit is kept, and the sum of all eight is the highest byte of the product.
  constexpr std::uint64_t kOwnBits =
      std::endian::native == std::endian::little ? 0x8040201008040201 : 0x0102040810204080;
  constexpr std::uint64_t kSum = 0x0101010101010101;
  constexpr unsigned kHighest = 56, kHalf = 8;
  const auto low = static_cast<unsigned>(((halves[0] & kOwnBits) * kSum) >> kHighest);
  const auto high = static_cast<unsigned>(((halves[1] & kOwnBits) * kSum) >> kHighest);
  return low | high << kHalf;
#endif
}

/// The places of a block whose bytes `test` holds for.
template <typename Test>
[[gnu::always_inline]] inline unsigned hits_in_block(const char* bytes, const Test& test) {
  ByteBlock block;
  std::memcpy(&block, bytes, sizeof block);
  return bits_of(test(block));
}

/// The same of a test that also asks for the byte before each; there is one before the first.
template <typename Test>
[[gnu::always_inline]] inline unsigned pairs_in_block(const char* bytes, const Test& test) {
  ByteBlock block, before;
  std::memcpy(&block, bytes, sizeof block);
  std::memcpy(&before, bytes - 1, sizeof before);
  return bits_of(test(block, before));
}

/// The same for what is left of a text from `at` on, less than a block.
template <typename Test>
unsigned hits_in_rest(std::string_view text, std::size_t at, const Test& test) {
  constexpr std::size_t kBlock = sizeof(ByteBlock);
  const std::size_t left = text.size() - at;
  if (left == 0) return 0;
  // The last block of the text, less the bytes that were judged before.
  if (text.size() >= kBlock)
    return hits_in_block(text.data() + text.size() - kBlock, test) >> (kBlock - left);
  std::array<char, kBlock> padded{};
  std::memcpy(padded.data(), text.data() + at, left);
  return hits_in_block(padded.data(), test) & ((1U << left) - 1);
}

/// Calls `visit(place)` for each byte of `text` that `test` holds for, in order.  `test` is made of
/// comparisons with bytes, joined by & and |.
///
///   for_each_byte("Kim tiba. Putin?", [](auto c) { return (c == '.') | (c == '?'); }, note)
///     -> note(8), note(15)
template <typename Test, typename Visit>
void for_each_byte(std::string_view text, const Test& test, const Visit& visit) {
  std::size_t at = 0;
  const auto visit_all = [&](unsigned hits) {
    for (; hits != 0; hits &= hits - 1)
      visit(at + static_cast<std::size_t>(std::countr_zero(hits)));
  };
  for (; at + sizeof(ByteBlock) <= text.size(); at += sizeof(ByteBlock))
    visit_all(hits_in_block(text.data() + at, test));
  visit_all(hits_in_rest(text, at, test));
}

/// The same for signs that may be of several bytes: `visit` returns how many the one at its place
/// has, and none of those is visited again.
template <typename Test, typename Visit>
void for_each_sign(std::string_view text, const Test& test, const Visit& visit) {
  std::size_t over = 0;  // the end of the last sign
  for_each_byte(text, test, [&](std::size_t at) {
    if (at >= over) over = at + visit(at);
  });
}

/// Calls `take(place, hits)` with the places of each block of `text` whose byte, and the one before
/// it, `test` holds for; 0 stands before the first.
template <typename Test, typename Take>
void scan_pairs(std::string_view text, const Test& test, const Take& take) {
  constexpr std::size_t kBlock = sizeof(ByteBlock);
  std::array<char, kBlock + 1> front{};
  const std::size_t first = text.size() < kBlock ? text.size() : kBlock;
  if (first == 0) return;
  std::memcpy(front.data() + 1, text.data(), first);
  take(std::size_t{0}, pairs_in_block(front.data() + 1, test) & ((1U << first) - 1));
  std::size_t at = first;
  for (; at + kBlock <= text.size(); at += kBlock) take(at, pairs_in_block(text.data() + at, test));
  // The last block of the text, less the bytes that were judged before.
  if (const std::size_t left = text.size() - at; left > 0)
    take(at, pairs_in_block(text.data() + text.size() - kBlock, test) >> (kBlock - left));
}

/// Calls `visit(place)` for each byte of `text` that `test` holds for together with the one before
/// it, in order.
///
///   for_each_pair("Kim  tiba", [](auto c, auto before) { return (c == ' ') & (before == ' '); },
///                 note)  ->  note(4)
template <typename Test, typename Visit>
void for_each_pair(std::string_view text, const Test& test, const Visit& visit) {
  scan_pairs(text, test, [&](std::size_t at, unsigned hits) {
    for (; hits != 0; hits &= hits - 1)
      visit(at + static_cast<std::size_t>(std::countr_zero(hits)));
  });
}

/// How many bytes of `text` it holds for.
template <typename Test>
std::size_t count_pairs(std::string_view text, const Test& test) {
  std::size_t count = 0;
  // In pairs, fours, eights: what std::popcount calls a function for on most processors.
  scan_pairs(text, test, [&](std::size_t, unsigned hits) {
    hits = (hits & 0x5555U) + (hits >> 1U & 0x5555U);
    hits = (hits & 0x3333U) + (hits >> 2U & 0x3333U);
    hits = (hits & 0x0F0FU) + (hits >> 4U & 0x0F0FU);
    count += (hits & 0xFFU) + (hits >> 8U);
  });
  return count;
}

/// The first place from `at` on whose byte `test` holds for; text.size() if there is none.
template <typename Test>
std::size_t find_byte(std::string_view text, std::size_t at, const Test& test) {
  if (at >= text.size()) return text.size();
  for (; at + sizeof(ByteBlock) <= text.size(); at += sizeof(ByteBlock))
    if (const unsigned hits = hits_in_block(text.data() + at, test); hits != 0)
      return at + static_cast<std::size_t>(std::countr_zero(hits));
  const unsigned hits = hits_in_rest(text, at, test);
  return hits != 0 ? at + static_cast<std::size_t>(std::countr_zero(hits)) : text.size();
}

/// How many bytes of `text` are `byte`, which is rare.
inline std::size_t count_byte(std::string_view text, char byte) {
  std::size_t count = 0;
  for_each_byte(
      text, [wanted = static_cast<unsigned char>(byte)](auto c) { return c == wanted; },
      [&](std::size_t) { ++count; });
  return count;
}

/// Whether `test` holds for any byte of `text`.
template <typename Test>
bool has_byte(std::string_view text, const Test& test) {
  return find_byte(text, 0, test) < text.size();
}

}  // namespace warta
