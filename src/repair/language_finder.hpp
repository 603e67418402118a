#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "warta/lexicon.hpp"

namespace warta {

/// Tells the language of a text by its small words, those of `language/language_words`.
///
///   "Putin tiba karena diundang"   -> "id"      "Putin tiba kerana dijemput oleh" -> "ms"
///   "Putin arrived at the airport" -> "en"      "Presiden wis teka ing kutha"     -> ""
class LanguageFinder {
 public:
  explicit LanguageFinder(const Lexicon& lexicon);

  /// ISO 639-1; empty if it is none of these languages or cannot be told.
  std::string_view language_of(std::string_view title, std::string_view text) const;

  /// Whether a text is long enough that an empty answer means another language.
  static bool is_telling(std::string_view text);

 private:
  struct Word {
    std::uint64_t letters = 0;  // none: the place is free
    std::uint64_t kind = 0;     // what it adds to Count::kinds
  };
  struct Count {
    std::size_t words = 0;
    std::uint64_t kinds = 0;  // how many words of each kind, as one number

    Count& operator+=(const Count& more) {
      words += more.words;
      kinds += more.kinds;
      return *this;
    }
  };
  struct Numbers;

  static constexpr std::size_t kHashes = 8192;
  static constexpr std::size_t kFirstHome = 2;

  bool settle(const std::vector<Word>& words);
  std::size_t home_of(std::size_t hash) const {
    return kFirstHome + (hash / kHashes & (homes_ - 1));
  }
  std::uint64_t kind_of(std::uint64_t letters) const;
  Count count(std::string_view text) const;
  Count count_ends(std::string_view text) const;
  static bool is_plain(const Count& counted);

  std::vector<Word> words_;     // each at its home or behind it; the first two places are free
  std::size_t homes_ = 0;       // a power of two
  std::bitset<kHashes> known_;  // by hash: what is not in here is no word
};

}  // namespace warta
