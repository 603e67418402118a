#pragma once

#include <cstddef>

#include "article/byline.hpp"
#include "article/line_facts.hpp"
#include "article/site_rules.hpp"

namespace warta {

/// Finds the headline among the lines above a report.  It is seldom the first: a site says its
/// name and motto before, a row of sections, the way to the page.  Of the lines that could be one,
/// that which the report bears out and which stands above the by-line is:
///
///   PENA TIMUR                                    the site
///   kabar elok, tanpa basa-basi                   its motto: the report knows nothing of it
///   beranda . lobi . sidang                       a row of sections
///   LOBI                                          a section
///   Putin Tiba di Pyongyang, Kim Menunggu         the headline
///   Laporan: Sri Rahayu
class TitleFinder {
 public:
  explicit TitleFinder(const SiteRules& rules) : rules_{rules}, byline_{rules} {}

  /// The number of the headline's line among those of `above`; lines.size() if there is none.
  std::size_t find(const PageDraft& draft, LineFactList& facts, Span above) const;

 private:
  std::size_t first_fitting(const PageDraft& draft, LineFactList& facts, Span above) const;
  std::size_t best_told(const PageDraft& draft, LineFactList& facts, Span above,
                        std::size_t title) const;
  double weigh(const PageDraft& draft, LineFactList& facts, Span above, std::size_t at) const;
  bool is_doubtful(const PageDraft& draft, LineFactList& facts, std::size_t line,
                   std::size_t below) const;
  bool names_outlet(const PageLine& line) const;
  bool may_be_title(const PageLine& line, const LineFacts& facts, std::size_t words) const;
  bool is_navigation(const PageLine& line, const LineFacts& facts) const;

  const SiteRules& rules_;
  BylineReader byline_;
};

}  // namespace warta
