#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "query/facets.hpp"
#include "query/hit.hpp"
#include "warta/report.hpp"

namespace warta {

/// What a search came to.
struct SearchSummary {
  std::string query;         ///< as it was understood
  std::size_t articles = 0;  ///< read
  std::size_t found = 0;
  std::size_t shown = 0;
  std::size_t lines = 0;    ///< sentences and headlines with marks, of all that were found
  std::size_t matches = 0;  ///< marks in them
  std::vector<Facet> facets;
};

/// Shows hits one by one; the caller puts the pieces together: head, hits, tail.
///
/// Text for a terminal; `json` in the form of `rg --json` (begin, match, end, summary: JSON lines),
/// with offsets in code points; `jsonl` an object a hit; CSV, TSV and Markdown a row a hit.
class HitListing {
 public:
  /// `names` must outlive this.
  HitListing(ReportOptions options, const DisplayNames& names) : options_{options}, names_{names} {}

  /// How much of each hit is shown.
  HitExtent extent() const;
  /// Whether hits are shown with their scores.
  void show_scores(bool scored) { scored_ = scored; }

  std::string head() const;
  std::string hit(const Hit& hit) const;
  std::string tail(const SearchSummary& summary) const;

 private:
  ReportOptions options_;
  const DisplayNames& names_;
  bool scored_ = false;
};

}  // namespace warta
