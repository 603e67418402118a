#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// Numbers the words of a table from 0, and tells the number of a word.  Made for the question that
/// is asked of each token of a text and nearly always answered no: "bertemu" is a trigger, "gedung"
/// is nothing.  A no costs one hash of at most eight bytes and one look into a small array.
///
///   index.add("juni") == 0     index.find("juni") == 0     index.find("gedung") == nothing
class WordIndex {
 public:
  /// The number of `word`, which is copied; a new one if it was not there.
  std::uint32_t add(std::string_view word);

  std::optional<std::uint32_t> find(std::string_view word) const {
    if (slots_.empty()) return std::nullopt;
    const std::uint32_t hash = hash_of(word);
    for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
      const Slot& slot = slots_[at];
      if (slot.number == kFree) return std::nullopt;
      if (slot.hash == hash && word_of(slot.number) == word) return slot.number;
    }
  }

  std::size_t size() const { return words_.size(); }
  std::string_view word_of(std::uint32_t number) const {
    return std::string_view{letters_}.substr(words_[number].begin, words_[number].size);
  }

  /// Of the first and last four bytes and the length: words that agree in those are few.
  static std::uint32_t hash_of(std::string_view word) {
    constexpr std::size_t half = sizeof(std::uint32_t);
    std::uint32_t head = 0;
    std::uint32_t tail = 0;
    if (word.size() >= half) {
      std::memcpy(&head, word.data(), half);
      std::memcpy(&tail, word.data() + word.size() - half, half);
    } else {
      for (const char c : word) head = (head << 8U) | static_cast<unsigned char>(c);
    }
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
    const std::uint64_t both = (std::uint64_t{tail} << 32U) | head;
    return static_cast<std::uint32_t>(((both + word.size()) * odd) >> 32U);
  }

 private:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = kFree;
  };
  struct Place {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };

  void put(std::uint32_t number);
  void grow();

  std::string letters_;       // all words, one after the other
  std::vector<Place> words_;  // by number
  std::vector<Slot> slots_;   // open addressing; at most a quarter is taken
  std::size_t mask_ = 0;      // slots_.size() - 1
};

}  // namespace warta
