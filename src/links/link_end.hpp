#pragma once

#include <cstddef>
#include <span>

#include "links/link_signs.hpp"
#include "links/link_words.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Tells where the headline of a link ends that a scraper ran into the report's next sentence.
///
///   "Kim Tiba di Kota Pelabuhan Menurut dia, ..."  -> behind "Pelabuhan"
///   "Harga beras naik dua kali lipat Ia mengatakan ..." -> behind "lipat"
///
/// Each place in front of a capital, a number or a quotation is weighed, and the end of the line;
/// the heaviest is it, unless the headline is known.  Nothing marks it, so that one in ten of those
/// ends is wrong by a word or two.
class LinkEnd {
 public:
  /// How far behind a link anything is looked at, in bytes.
  static constexpr std::size_t kReach = 360;

  /// More words than a headline has.
  static constexpr std::size_t kReachWords = 28;

  explicit LinkEnd(const Lexicon& lexicon);

  /// Whether a headline is written with capitals, as the first words behind a link show.
  bool is_capitalised(std::span<const LinkWord> words) const;

  /// What a headline is and what may stand behind it.
  struct Place {
    std::size_t begin = 0;
    std::size_t stop = 0;   ///< where something else begins: another link, a line
    bool capitals = false;  ///< how the report's links are written
  };

  /// Where what comes after the headline begins; `stop` if it goes on until there, npos if that
  /// cannot be told.  `words` are the text's from the place on, `said` what the whole text says,
  /// `known` what the dump does.
  std::size_t find(const FoldedText& text, const Place& place, std::span<const LinkWord> words,
                   SaidWords& said, const KnownHeadlines& known) const;

  /// Whether all until `stop` is so evidently a headline that nothing has to be weighed.
  static bool is_headline(const FoldedText& text, const Place& place);

 private:
  LinkSigns signs_;
};

}  // namespace warta
