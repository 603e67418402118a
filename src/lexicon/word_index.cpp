#include "lexicon/word_index.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace warta {
namespace {

constexpr std::size_t kFewest = 64;  // slots
constexpr std::size_t kSpare = 2;    // slots a word

}  // namespace

WordIndex::WordIndex(LayoutReader& layout)
    : letters_{layout.take<char>()},
      words_{layout.take<Place>()},
      slots_{layout.take<Slot>()},
      mask_{slots_.size() - 1} {}

void WordIndex::lay_out(LayoutWriter& layout) const {
  layout.add(letters_);
  layout.add(words_);
  layout.add(slots_);
}

void WordIndex::reserve(std::size_t words, std::size_t letters) {
  words_.reserve(words);
  letters_.reserve(letters);
  if (words * kSpare > slots_.size()) resize(std::bit_ceil(words * kSpare));
}

std::uint32_t WordIndex::add(std::string_view word) {
  if ((words_.size() + 1) * kSpare > slots_.size()) resize(std::max(kFewest, slots_.size() * 2));
  const Ends ends = ends_of(word);
  const std::uint32_t hash = hash_of(ends, word.size());
  Slot& slot = slots_.at(slot_of(ends, hash, word));
  if (slot.number != kFree) return slot.number;
  slot = {hash, static_cast<std::uint32_t>(words_.size())};
  words_.push_back(
      {ends, static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size())});
  letters_.append(word);
  return slot.number;
}

std::size_t WordIndex::slot_of(const Ends& ends, std::uint32_t hash, std::string_view word) const {
  for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
    const Slot& slot = slots_[at];
    if (slot.number == kFree || (slot.hash == hash && is_word(slot.number, ends, word))) return at;
  }
}

void WordIndex::resize(std::size_t slots) {
  const FlatArray<Slot> old = std::exchange(slots_, {});
  slots_.resize(slots);
  mask_ = slots - 1;
  for (const Slot& slot : old) {
    if (slot.number == kFree) continue;
    std::size_t at = slot.hash & mask_;
    while (slots_[at].number != kFree) at = (at + 1) & mask_;
    slots_.at(at) = slot;
  }
}

}  // namespace warta
