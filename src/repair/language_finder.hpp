#pragma once

#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
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
  struct Count;
  void count(std::string_view text, Count& counted) const;
  void count_word(std::string_view word, Count& counted) const;

  WordIndex words_;
  std::vector<unsigned> languages_;  // by number in words_: bits
  std::size_t longest_ = 0;          // bytes of a word
};

}  // namespace warta
