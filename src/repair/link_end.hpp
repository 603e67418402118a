#pragma once

#include <cstddef>

#include "repair/link_signs.hpp"
#include "repair/link_words.hpp"
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

  explicit LinkEnd(const Lexicon& lexicon);

  /// Whether the headline at `begin` is written with capitals.
  bool is_capitalised(const FoldedText& text, std::size_t begin) const;

  /// What a headline is and what may stand behind it.
  struct Place {
    std::size_t begin = 0;
    std::size_t stop = 0;   ///< where something else begins: another link, a line
    bool capitals = false;  ///< how the report's links are written
    const KnownHeadlines* known = nullptr;
  };

  /// Where what comes after the headline begins; `stop` if it goes on until there, npos if that
  /// cannot be told.  `said` is what the whole text says, found out when it is first needed.
  std::size_t find(const FoldedText& text, const Place& place,
                   std::optional<SaidWords>& said) const;

  /// Whether all until `stop` is so evidently a headline that nothing has to be weighed.
  static bool is_headline(const FoldedText& text, const Place& place);

 private:
  LinkSigns signs_;
};

}  // namespace warta
