#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Tells where the headline of a link ends that a scraper ran into the report's next sentence.
///
///   "Kim Tiba di Kota Pelabuhan Menurut dia, ..."  -> behind "Pelabuhan"
///   "Harga beras naik dua kali lipat Ia mengatakan ..." -> behind "lipat"
///
/// A headline with capitals is over before the first word that none would write small; the word in
/// front of that opens the sentence, or a name or a word such as "Menurut" before it does.  One in
/// small letters is over before a word that opens sentences or is no name, and before a name that
/// speaks.
class LinkEnd {
 public:
  explicit LinkEnd(const Lexicon& lexicon);

  /// Whether the headline at `begin` is written with capitals.
  bool is_capitalised(std::string_view text, std::size_t begin) const;

  /// Where what comes after the headline begins that stands at `begin`; `stop` if it goes on until
  /// there (another link, the end of the line), npos if that cannot be told.
  std::size_t find(std::string_view text, std::size_t begin, std::size_t stop, bool capitals) const;

 private:
  struct Word;
  using Words = std::vector<Word>;

  Words words_of(std::string_view text, std::size_t begin, std::size_t stop) const;
  std::size_t plain_end(std::string_view text, const Words& words) const;
  std::size_t end_of_capitals(std::string_view text, const Words& words) const;
  std::size_t end_of_small(std::string_view text, const Words& words) const;
  std::size_t sentence_before(std::string_view text, const Words& words, std::size_t small) const;
  static bool is_said_apart(std::string_view text, const Words& words, std::size_t at,
                            std::string_view pair);
  bool opens_sentence(const Words& words, std::size_t at) const;
  static bool is_ordinary(std::string_view text, const Words& words, std::size_t at);

  WordIndex small_, openers_, sure_, verbs_, titles_;
};

}  // namespace warta
