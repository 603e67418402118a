#include "lexicon/word_index.hpp"

#include <algorithm>
#include <bit>

namespace warta {
namespace {

constexpr std::size_t kFewest = 64;  // slots
constexpr std::size_t kSpare = 2;    // slots a word

}  // namespace

void WordIndex::reserve(std::size_t words, std::size_t letters) {
  words_.reserve(words);
  letters_.reserve(letters);
  if (words * kSpare > slots_.size()) resize(std::bit_ceil(words * kSpare));
}

std::uint32_t WordIndex::add(std::string_view word) {
  if (const auto known = find(word)) return *known;
  const auto number = static_cast<std::uint32_t>(words_.size());
  words_.push_back({ends_of(word), static_cast<std::uint32_t>(letters_.size()),
                    static_cast<std::uint32_t>(word.size())});
  letters_ += word;
  if (words_.size() * kSpare > slots_.size()) {
    resize(std::max(kFewest, slots_.size() * 2));
  } else {
    put(number);
  }
  return number;
}

void WordIndex::put(std::uint32_t number) {
  const std::uint32_t hash = hash_of(word_of(number));
  std::size_t at = hash & mask_;
  while (slots_[at].number != kFree) at = (at + 1) & mask_;
  slots_[at] = {hash, number};
}

void WordIndex::resize(std::size_t slots) {
  slots_.assign(slots, Slot{});
  mask_ = slots_.size() - 1;
  for (std::uint32_t number = 0; number < words_.size(); ++number) put(number);
}

}  // namespace warta
