#pragma once

#include <cstddef>
#include <vector>

#include "entity/entity_finder.hpp"
#include "lexicon/phrase_trie.hpp"
#include "lexicon/word_index.hpp"
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
///   Peskov menambahkan itu sulit. "Besok."
///   Semua "siap".                        words that Peskov was quoted with
///
/// A quotation that no cue gives to anybody has an empty speaker and cue.
class QuoteFinder {
 public:
  explicit QuoteFinder(const Lexicon& lexicon);

  void note_uses(WordUseTable& table) const;

  /// In text order.  A mark left open ends with its paragraph and is no quotation.
  std::vector<Quote> find(const TokenizedText& text, const EntityFindings& findings) const;

 private:
  enum class Cue { none, after, before, source };
  class Search;

  Cue cue(const TokenizedText& text, std::size_t token) const;

  WordIndex verbs_;
  std::vector<Cue> cues_;  // by verb
  PhraseTrie titles_;
};

}  // namespace warta
