#pragma once

#include <string_view>
#include <vector>

#include "article/site_rules.hpp"

namespace warta {

/// Reads the lines in which a page signs, whose parts stand in any order and without labels:
///
///   "Sri Rahayu - Dunia"              -> author Sri Rahayu, section Dunia
///   "KOMPAS.TV | Internasional | AFP" -> publisher Kompas TV, section Internasional, agency AFP
class BylineReader {
 public:
  explicit BylineReader(const SiteRules& rules) : rules_{rules} {}

  /// Puts every part of `text` where it belongs.
  void read(std::string_view text, PageDraft& draft) const;

  /// What a line above the headline tells: the site alone.
  void read_site(std::string_view text, PageDraft& draft) const;

  /// Whether a line is the site's own name and motto: "SARI BERITA - sariberita.co.id", "Arus
  /// Pesisir • Portal Warga".
  bool names_site(std::string_view text) const;

 private:
  /// False if the piece says nothing, or nothing new: a section may still come first.
  bool read_piece(std::string_view piece, bool may_be_section, PageDraft& draft) const;

  const SiteRules& rules_;
};

/// The parts of a byline; a hyphen parts them only between blanks.
std::vector<std::string_view> byline_pieces(std::string_view text);

/// A text without the marks and brackets around it: "| (Sri Rahayu) -" -> "Sri Rahayu".
std::string_view strip_marks(std::string_view text);

/// Names the article's publisher, unless the page has named one already; if no table knows the
/// signature, `outlet` is null and what the page calls itself is settled at the end.
void set_publisher(PageDraft& draft, std::string_view signature, const Outlet* outlet);

}  // namespace warta
