#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "links/link_words.hpp"

namespace warta {

/// What the articles and links of one dump teach about its headlines.
///
///   note("Harga Beras Naik Dua Persen")
///   "Harga Beras Naik Dua Persen Menurut Rini, ..."    -> 5 words: the headline of another article
///
///   note_link("Pasar Induk Tutup Lagi Menurut Rini, ...")
///   "Pasar Induk Tutup Lagi Adapun warga ..."          -> these part behind 4 words
///
/// Letters alone are compared, without regard to their case.
class KnownHeadlines {
 public:
  /// The headline of an article, or of a link that ends beyond doubt.  One of a few words is none
  /// that tells anything.
  void note(std::string_view title);

  /// Words of a report, by which capitals of headlines are told from those of names.
  void note_report(std::span<const LinkWord> words);

  /// What stands behind a link: the headline, and what it was run into.
  void note_link(std::span<const LinkWord> words);

  /// How many of the words are a headline, the longest that is known; 0 if none is.
  std::size_t words_of(std::span<const LinkWord> words) const;

  /// Whether links that begin with the same words go on differently behind so many: by number of
  /// words, none behind the last place where they do.
  std::vector<bool> partings(std::span<const LinkWord> words) const;

  /// How a word is used: in headlines, and in running text.
  struct Use {
    std::uint16_t inside = 0, last = 0;  ///< of a headline; its last word
    std::uint16_t small = 0;             ///< in small letters
    std::uint16_t capital = 0;           ///< with a capital within a sentence
    std::uint16_t opening = 0;           ///< as the first word of one
  };
  Use use_of(std::string_view letters) const;

  /// Whether a headline or a sentence has had the one word behind the other, in either case.
  bool stand_together(const LinkWord& first, const LinkWord& second) const;

 private:
  void note_pairs(std::span<const LinkWord> words);
  Use* counted(std::string_view letters);
  std::uint64_t* place_of(std::uint64_t hash);
  std::size_t count_of(std::uint64_t hash) const;
  void grow();

  std::unordered_set<std::uint64_t> hashes_;
  std::vector<Use> uses_;              // by hash; words that share a place are few
  std::vector<bool> pairs_;            // by hash, too: few enough bytes to stay at hand
  std::vector<std::uint64_t> fronts_;  // open addressing: hashes of fronts of links, and how often
  std::size_t front_count_ = 0;
};

}  // namespace warta
