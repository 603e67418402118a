#pragma once

#include <cstddef>

#include "article/byline.hpp"
#include "article/line_facts.hpp"
#include "article/site_rules.hpp"
#include "article/title_line.hpp"

namespace warta {

/// Reads what stands above the report: navigation, title (also repeated), deck, byline, time of
/// publication, section, pictures, and the dateline.  Layouts differ in order, so every line is
/// judged by what it is and by its neighbours:
///
///   Tautan-tautan Akses                          navigation
///   Putin tiba di Pyongyang                      title
///   Kim menyambutnya di bandara.                 subtitle: a sentence, but the byline is to come
///   Sri Rahayu - Dunia                           byline
///   Rabu, 19 Jun 2024 23:56 WIB                  published
///   Putin disambut Kim (Foto: KCNA)              caption
///   Jakarta -                                    dateline
///   Presiden Rusia Vladimir Putin tiba ...       the report
class Masthead {
 public:
  explicit Masthead(const SiteRules& rules) : rules_{rules}, byline_{rules}, title_finder_{rules} {}

  /// Judges the lines from `first` on and cuts them; gives the line with which the report begins,
  /// lines.size() if there is none.
  std::size_t read(PageDraft& draft, std::size_t first) const;

 private:
  std::size_t find_report(const PageDraft& draft, LineFactList& facts) const;
  static std::size_t report_without_paragraph(const PageDraft& draft, LineFactList& facts);
  void take_title(PageDraft& draft, std::size_t line) const;
  void take_lead_in(PageDraft& draft, const LineFacts& facts, PageLine& line) const;
  bool take_stamped(PageDraft& draft, const LineFacts& facts, PageLine& line) const;
  bool take_known(PageDraft& draft, const LineFacts& facts, PageLine& line) const;
  static bool is_menu_item(const PageDraft& draft, LineFactList& facts, std::size_t at);
  void take_rest(PageDraft& draft, LineFactList& facts, std::size_t at, std::size_t title,
                 std::size_t report) const;
  bool take_section(PageDraft& draft, PageLine& line, bool above) const;
  bool is_browser_title(const PageLine& line, std::string_view title) const;
  bool take_points(PageDraft& draft, LineFactList& facts, std::size_t at, std::size_t end) const;
  bool take_bare_label(PageDraft& draft, std::size_t at, std::size_t end) const;

  const SiteRules& rules_;
  BylineReader byline_;
  TitleFinder title_finder_;
};

}  // namespace warta
