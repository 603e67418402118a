#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "links/link_end.hpp"
#include "repair/mended.hpp"
#include "repair/run_in_captions.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Gives lines of their own back to what a scraper glued to a report: credits and the copyright at
/// its end, links to other reports in its midst.
///
///   "... katanya. Baca juga: Ekspor naik Pewarta: Rini AEditor: Budi COPYRIGHT © ANTARA 2023"
///     -> "... katanya.\nBaca juga: Ekspor naik\nPewarta: Rini A\nEditor: Budi\nCOPYRIGHT © ..."
///
/// A byline and a deck in front of the dateline get lines of their own too:
///
///   "Laporan Wartawan Kabar, Rini Ayu KABAR.COM, JAKARTA - ...", "Harga naikJakarta (ANTARA) -
///   ..."
///
/// So do captions of pictures.  Where the headline of a link ends that stands in the midst of a
/// paragraph is weighed (see link_end.hpp).
class GluedLines {
 public:
  explicit GluedLines(const Lexicon& lexicon);

  /// Counts the places.  `known` is what the dump has told of headlines, and learns from the links
  /// of this text.
  Mended part(std::string_view text, KnownHeadlines& known) const;

  /// The same of a text that is all there is.
  Mended part(std::string_view text) const;

  /// Whether any link is announced.
  bool has_links(std::string_view text) const;

  /// Learns from a text that is to be parted later, if it has links.
  void learn(std::string_view text, KnownHeadlines& known) const;

 private:
  struct Scan;
  struct Link {
    std::size_t begin, content, close;  ///< the bracket around it ends at `close`; npos without one
  };

  static Scan scan_of(std::string_view text);
  std::string_view footer_at(std::string_view folded) const;
  std::size_t footer_within(const FoldedText& text, std::size_t begin, std::size_t end) const;
  void find_credits(Scan& scan) const;
  std::vector<Link> links_in(const Scan& scan) const;
  void find_links(Scan& scan, KnownHeadlines& known, bool weighed) const;
  static void find_dateline(Scan& scan);
  void find_byline(Scan& scan) const;

  LinkEnd link_end_;
  RunInCaptions captions_;
  WordIndex labels_, domains_;
  std::vector<std::string_view> links_;  // as pages announce them, folded
  std::size_t longest_link_ = 0;
  std::bitset<256> link_ends_;                              // what stands before their colons
  std::array<std::vector<std::string_view>, 256> footers_;  // by their first two bytes
};

}  // namespace warta
