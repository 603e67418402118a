#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include "lexicon/laid_out.hpp"

namespace warta {

/// Numbers the words of a table from 0, and tells the number of a word.  Made for the question that
/// is asked of each token of a text and nearly always answered no: "bertemu" is a trigger, "gedung"
/// is nothing.  A no costs one hash of at most sixteen bytes and one look into a small array; a yes
/// asks nothing of the letters of words up to that size.
///
///   index.add("juni") == 0     index.find("juni") == 0     index.find("gedung") == nothing
class WordIndex {
 public:
  WordIndex() = default;
  /// One that was laid out.
  explicit WordIndex(LayoutReader& layout);
  void lay_out(LayoutWriter& layout) const;

  /// Makes room for so many words of so many letters together.
  void reserve(std::size_t words, std::size_t letters);
  /// The number of `word`, which is copied; a new one if it was not there.
  std::uint32_t add(std::string_view word);

  std::optional<std::uint32_t> find(std::string_view word) const {
    if (slots_.empty()) return std::nullopt;
    const Ends ends = ends_of(word);
    const std::uint32_t hash = hash_of(ends, word.size());
    for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
      const Slot& slot = slots_[at];
      if (slot.number == kFree) return std::nullopt;
      if (slot.hash == hash && is_word(slot.number, ends, word)) return slot.number;
    }
  }

  std::size_t size() const { return words_.size(); }
  std::string_view word_of(std::uint32_t number) const {
    return {letters_.data() + words_[number].begin, words_[number].size};
  }

  /// Of the first and last eight bytes and the length: words that agree in those are few.
  static std::uint32_t hash_of(std::string_view word) {
    return hash_of(ends_of(word), word.size());
  }

 private:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = kFree;
  };
  /// The first and the last eight bytes of a word, which may overlap; fewer are read twice.
  struct Ends {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;

    friend bool operator==(const Ends&, const Ends&) = default;
  };
  struct Place {
    Ends ends;
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };

  template <typename Number>
  static Ends read_ends(std::string_view word) {
    Number head = 0;
    Number tail = 0;
    const char* const begin = word.data();
    std::memcpy(&head, begin, sizeof(Number));
    std::memcpy(&tail, begin + word.size() - sizeof(Number), sizeof(Number));
    return {head, tail};
  }
  static Ends ends_of(std::string_view word) {
    if (word.size() >= sizeof(std::uint64_t)) return read_ends<std::uint64_t>(word);
    if (word.size() >= sizeof(std::uint32_t)) return read_ends<std::uint32_t>(word);
    if (word.size() >= sizeof(std::uint16_t)) return read_ends<std::uint16_t>(word);
    return word.empty() ? Ends{} : read_ends<std::uint8_t>(word);
  }
  static std::uint32_t hash_of(const Ends& ends, std::size_t size) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
    constexpr unsigned half_the_bits = 32;
    const std::uint64_t mixed = (ends.head * odd) ^ (ends.tail + size);
    return static_cast<std::uint32_t>(((mixed ^ (mixed >> half_the_bits)) * odd) >> half_the_bits);
  }
  bool is_word(std::uint32_t number, const Ends& ends, std::string_view word) const {
    const Place& place = words_[number];
    if (place.size != word.size() || place.ends != ends) return false;
    return word.size() <= sizeof(Ends) || word_of(number) == word;
  }

  /// The slot that holds a word, or else the free one where it belongs.
  std::size_t slot_of(const Ends& ends, std::uint32_t hash, std::string_view word) const;
  void resize(std::size_t slots);

  FlatArray<char> letters_;  // all words, one after the other
  FlatArray<Place> words_;   // by number
  FlatArray<Slot> slots_;    // open addressing; at most half are taken
  std::size_t mask_ = 0;     // slots_.size() - 1
};

}  // namespace warta
