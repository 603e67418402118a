#pragma once

#include <string_view>
#include <vector>

#include "article/site_rules.hpp"

namespace warta {

/// Finds out what an outlet that no table knows calls itself, once the rest of its page is read.
/// Such a page says it in several places, and what most of them agree on is its name:
///
///   "Arus Pesisir • Portal Warga"      the first line
///   "ARUSPESISIR.NET, Moskow -"        the dateline
///   "WAMENA, AP ~"                     the dateline, by initials
///   "© 2024 PT Arus Pesisir Media"     the footer
///   "telah tayang di aruspesisir.net"  the footer
///   "https://www.aruspesisir.net/a"    an address
class OutletNamer {
 public:
  OutletNamer(const Lexicon& lexicon, const SiteRules& rules);
  ~OutletNamer();
  OutletNamer(const OutletNamer&) = delete;
  OutletNamer& operator=(const OutletNamer&) = delete;

  /// Names the article's publisher, unless that is done, and takes the name off what turns out to
  /// hold it: the headline's tail, a dateline that looked like a place.
  void name(PageDraft& draft) const;

 private:
  class Clues;
  struct Cue;

  Clues gather(const PageDraft& draft) const;
  void read_front(const PageDraft& draft, Clues& clues) const;
  void read_cues(std::string_view line, std::string_view folded, Clues& clues) const;
  static void read_addresses(std::string_view line, Clues& clues);
  const Cue* cue_at(std::string_view folded, std::size_t at) const;
  std::string_view name_in(std::string_view text, std::string_view folded) const;

  const SiteRules& rules_;
  std::vector<Cue> cues_;  // longest first
  PhraseIndex cue_index_;
};

}  // namespace warta
