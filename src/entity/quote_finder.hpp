#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "entity/entity_finder.hpp"
#include "token/tokenized_text.hpp"
#include "warta/analysis.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Finds what stands between quotation marks and who said it.
///
///   "Kami siap," kata Dmitry Peskov.     speaker behind the verb
///   Peskov mengatakan, "Kami siap."      speaker in front of it
///   "Kami siap," tambahnya.              the speaker before
///   "Kami siap," kata Peskov. "Besok."   goes on in the same paragraph
///
/// A quotation that no cue gives to anybody has an empty speaker and cue.
class QuoteFinder {
 public:
  explicit QuoteFinder(const Lexicon& lexicon);

  /// In text order.  A mark left open ends with its paragraph and is no quotation.
  std::vector<Quote> find(const TokenizedText& text, const EntityFindings& findings) const;

 private:
  enum class Cue { none, after, before, source };
  class Search;

  Cue cue(std::string_view folded) const;

  std::unordered_map<std::string_view, Cue> cues_;
};

}  // namespace warta
