#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "repair/mended.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Gives lines of their own back to what a scraper glued to a report: credits and the copyright at
/// its end, links to other reports in its midst.
///
///   "... katanya. Baca juga: Ekspor naik Pewarta: Rini AEditor: Budi COPYRIGHT © ANTARA 2023"
///     -> "... katanya.\nBaca juga: Ekspor naik\nPewarta: Rini A\nEditor: Budi\nCOPYRIGHT © ..."
///
/// Where the headline of a link ends is known by what follows it: another link, a credit, the end,
/// or a small word in capitals ("Baca juga: Ekspor naik Menurut dia ..."), which headlines in
/// sentence case do not have.  Other links stay where they are.
class GluedLines {
 public:
  explicit GluedLines(const Lexicon& lexicon);

  /// Counts the places.
  Mended part(std::string_view text) const;

 private:
  struct Scan;

  void find_credits(Scan& scan) const;
  void find_links(Scan& scan) const;
  std::size_t headline_end(const Scan& scan, std::size_t begin) const;

  WordIndex labels_, small_words_;
  std::vector<std::string_view> links_, footers_;  // as pages announce them, folded
};

}  // namespace warta
