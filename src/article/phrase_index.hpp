#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace warta {

/// Many phrases, few of which can begin at any place of a line: they are kept by their first two
/// bytes, so that a line of prose is compared with next to none of them.
///
///   index.add("baca juga", 0); index.add("bagikan", 1);
///   index.candidates("baca juga: putin tiba")   ->   only "baca juga"
class PhraseIndex {
 public:
  struct Entry {
    std::string_view phrase;
    std::size_t value = 0;  ///< the caller's number for the phrase
  };

  /// `phrase` must outlive the index and must not be empty.
  void add(std::string_view phrase, std::size_t value);

  /// The phrases that `text` may begin with, in the order they were added.  Phrases that share the
  /// place with them by chance are among them: compare before use.
  std::span<const Entry> candidates(std::string_view text) const;

 private:
  static constexpr std::size_t kPlaces = 2048;
  static std::size_t place_of(unsigned char first, unsigned char second) {
    return (first * std::size_t{37} + second * std::size_t{5}) % kPlaces;
  }

  std::bitset<kPlaces> used_;
  std::array<std::vector<Entry>, kPlaces> entries_;
};

inline std::span<const PhraseIndex::Entry> PhraseIndex::candidates(std::string_view text) const {
  if (text.empty()) return {};
  const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : std::uint8_t{0};
  const std::size_t place = place_of(static_cast<unsigned char>(text[0]), second);
  if (!used_.test(place)) return {};
  return entries_[place];
}

}  // namespace warta
