#pragma once

#include <cstddef>
#include <vector>

#include "article/site_rules.hpp"

namespace warta {

/// Tells the report from what pages put into it and after it: related links, adverts, page markers,
/// pictures, credits, tags, and the footer.
class PageBody {
 public:
  explicit PageBody(const SiteRules& rules) : rules_{rules} {}

  /// Judges every line from `first`, with which the report begins.
  void read(PageDraft& draft, std::size_t first) const;

 private:
  struct Facts;

  std::size_t find_end(const PageDraft& draft, const std::vector<Facts>& facts,
                       std::size_t first) const;
  void keep_content(PageDraft& draft, FurnitureKind kind, std::string_view content,
                    std::size_t& kept) const;
  std::size_t take_content(PageDraft& draft, const std::vector<Facts>& facts, std::size_t at) const;
  std::size_t take_line(PageDraft& draft, const std::vector<Facts>& facts, std::size_t at,
                        bool report_over) const;
  static bool is_bare(const PageLine& line, const Facts& facts);
  static std::size_t last_line(const PageDraft& draft, const std::vector<Facts>& facts,
                               std::size_t first, std::size_t end);
  void take_closing(PageDraft& draft, std::size_t first) const;
  static bool follows_advert(const PageDraft& draft, const std::vector<Facts>& facts,
                             std::size_t at);
  bool take_hashtags(PageDraft& draft, PageLine& line) const;
  bool take_agencies(PageDraft& draft, PageLine& line) const;
  void take_bare_tags(PageDraft& draft, const std::vector<Facts>& facts, std::size_t end) const;

  const SiteRules& rules_;
};

}  // namespace warta
