#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// A text as the tables of a page spell theirs, for one look-up: lower case, every run of blanks
/// one, none at the ends.  Signatures, labels and places are short, so that it takes no memory of
/// its own but for the odd long one.
///
///   FoldedKey{" Kantor  Berita ANTARA"}.view()   ->   "kantor berita antara"
class FoldedKey {
 public:
  explicit FoldedKey(std::string_view text);
  FoldedKey(const FoldedKey&) = delete;
  FoldedKey& operator=(const FoldedKey&) = delete;

  std::string_view view() const { return view_; }

 private:
  static constexpr std::size_t kNear = 96;

  std::array<char, kNear> near_;
  std::string far_;
  std::string_view view_;
};

/// The same into `out`, which must have room for all of `text`; how many bytes it took.
std::size_t fold_into(std::string_view text, char* out);

/// The front of `text` in lower case, byte for byte, for as long as the array is: enough to tell
/// whether a label stands there.  Letters beyond ASCII, which begin none, are left alone.
class FoldedFront {
 public:
  explicit FoldedFront(std::string_view text);
  std::string_view view() const { return {front_.data(), size_}; }

 private:
  static constexpr std::size_t kFront = 40;

  std::array<char, kFront> front_;
  std::size_t size_ = 0;
};

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

  /// The first place from `at` on where two bytes stand with which one may begin; text.size() if
  /// there is none.
  std::size_t next_place(std::string_view text, std::size_t at) const {
    for (; at + 1 < text.size(); ++at)
      if (used_.test(place_of(static_cast<unsigned char>(text[at]),
                              static_cast<unsigned char>(text[at + 1]))))
        return at;
    return text.size();
  }

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
