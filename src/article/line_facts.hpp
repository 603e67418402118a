#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "article/site_rules.hpp"

namespace warta {

/// What a line of a masthead could be, before its neighbours are asked.
struct LineFacts {
  const FurniturePhrase* phrase = nullptr;
  std::optional<TimestampMatch> stamp;  ///< a line that states a time and little else
  std::optional<TimestampMatch> front;  ///< a time before the report on the same line
  std::optional<Dateline> dateline;
  std::optional<CaptionLine> caption;
  bool credits = false;
  bool prose = false;
  bool repeated = false;  ///< stood above already
  bool address = false;
  bool menu = false;  ///< a row of sections or buttons: "Nasional | Daerah | Olahraga"

  /// Only a masthead has such a line.
  bool strong() const { return stamp || credits || address || (dateline && !prose); }
  /// Whether a line may be anything.
  bool says_nothing() const { return phrase == nullptr && !strong() && !caption && !repeated; }
};

/// The facts of a page's lines, each found out when it is first asked for: what stands below the
/// first paragraph of a report seldom matters.
class LineFactList {
 public:
  /// `lines` and `rules` must outlive the list; a masthead from line `first` on may take so many
  /// lines and no more.
  LineFactList(const SiteRules& rules, const std::vector<PageLine>& lines, std::size_t first);

  std::size_t size() const { return size_; }
  const LineFacts& operator[](std::size_t i);

 private:
  LineFacts facts_of(const PageLine& line) const;
  bool is_way_row(std::string_view text) const;
  void read_stamp(const PageLine& line, LineFacts& facts) const;
  void read_front(const PageLine& line, LineFacts& facts) const;

  const SiteRules& rules_;
  const std::vector<PageLine>& lines_;
  std::size_t size_;
  std::vector<LineFacts> known_;
  SeenTexts seen_;
};

/// Whether a line is an address and nothing else.
bool is_address(std::string_view folded);

/// The items of a row: cut at "|", bullets, arrows and runs of blanks.
///
///   "Malang Raya \u25bc  Kriminal  Kuliner"   ->   Malang Raya, Kriminal, Kuliner
std::vector<std::string_view> row_items(std::string_view text);

/// Whether the first of two lines of a record's text may be its headline: set in capitals, and the
/// next begins with one.  Lines that a program wrapped are none.
///
///   "Harga Beras Naik Lagi", "Pedagang di pasar ..."         -> true
///   "Warga di tepi jalan itu menunggu,", "katanya, sejak ..." -> false
bool may_be_headline(std::string_view text, std::string_view next);

/// Whether a record's text begins by saying where its story was told, "Sumber: Media Sosial", which
/// credits nobody: it belongs to the text.
bool opens_with_source(const SiteRules& rules, const std::vector<PageLine>& lines,
                       LineFactList& facts);

/// Whether a record without a title begins with its text, and not with a headline: `above` are its
/// lines from the first to that of the report.  Where others of its file begin with a headline it
/// may have one, else only if a date or a byline shows that it does.
bool begins_with_text(const std::vector<PageLine>& lines, LineFactList& facts, Span above,
                      bool may_have_title);

/// The steps of a way that begins at home, without home itself; none if a line is no such way.
///
///   "Beranda/Nasional/Politik" -> Nasional, Politik      "» Home » Dunia »" -> Dunia
std::vector<std::string_view> steps_from_home(const PagePhrases& phrases, std::string_view text);

/// The last step of the way to a page that marks part: "Home > News > Dunia" -> "Dunia".
std::optional<std::string_view> last_crumb(std::string_view text);

/// The way to a page without marks, as copies of pages have it: its last section, empty if the line
/// is no such way.  `title` (folded) may stand behind it.
///
///   "Beranda Internasional Putin Tiba", "putin tiba" -> "Internasional"
///   "HomeInternasionalPutin Tiba", "putin tiba"      -> "Internasional"
///   "Home  Internasional", ""                        -> "Internasional"
///   "HOME NEWS BISNIS BOLA", ""                      -> "", a menu
std::string section_on_way(const PagePhrases& phrases, std::string_view text,
                           std::string_view title);

}  // namespace warta
