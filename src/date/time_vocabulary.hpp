#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "date/time_term.hpp"
#include "lexicon/phrase_trie.hpp"
#include "token/tokenized_text.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// A term found in a text and how many tokens spell it.
struct TermAt {
  const TimeTerm* term = nullptr;
  std::size_t length = 0;
};

/// Every word and phrase of the time tables, found by longest match at a token.
class TimeVocabulary {
 public:
  explicit TimeVocabulary(const Lexicon& lexicon);

  /// Notes the words that open a term, for TokenizedText::look_up.
  void note_uses(WordUseTable& table) const { table.add_openers(trie_, WordUse::time); }

  /// For each token the longest term that begins there; `term` is null where none does.
  std::vector<TermAt> find_all(const TokenizedText& text) const;
  /// The longest term at a token that spans at most `most` tokens.
  TermAt find(const TokenizedText& text, std::size_t token, std::size_t most) const;

 private:
  TimeTerm& term(std::string_view phrase);
  void add_calendar(const Lexicon& lexicon);
  void add_units(const Lexicon& lexicon);
  void add_holidays(const Lexicon& lexicon);
  void add_year_parts(const Lexicon& lexicon);
  void add_day_parts(const Lexicon& lexicon);
  void add_phrases(const Lexicon& lexicon);
  void add_numbers_and_cues(const Lexicon& lexicon);
  void add_clock(const Lexicon& lexicon);
  void build();

  std::vector<TimeTerm> terms_;
  std::unordered_map<std::string_view, std::uint32_t> by_phrase_;
  PhraseTrie trie_;
};

}  // namespace warta
