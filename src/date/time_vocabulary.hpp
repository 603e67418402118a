#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "date/time_term.hpp"
#include "lexicon/phrase_trie.hpp"
#include "token/numerals.hpp"
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

  static constexpr std::size_t kLongestPhrase = 4;  // words

  /// Notes the words that expressions of time begin with, for TokenizedText::look_up.
  void note_uses(WordUseTable& table) const;

  /// The longest term at a token that spans at most `most` tokens; `term` is null if none does.
  TermAt find(const TokenizedText& text, std::size_t token, std::size_t most) const;

  const Numerals& numerals() const { return numerals_; }

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

  Numerals numerals_;
  std::vector<TimeTerm> terms_;
  std::unordered_map<std::string_view, std::uint32_t> by_phrase_;
  PhraseTrie trie_;
};

/// The terms of one text, looked up where they are asked for: few tokens are near an expression of
/// time, and around those the same few are asked for again and again.
class TermsOfText {
 public:
  TermsOfText(const TimeVocabulary& vocabulary, const TokenizedText& text)
      : vocabulary_{vocabulary}, text_{text} {}

  /// The longest term that begins at a token.
  const TermAt& at(std::size_t token) const { return kept(token, longest_, kLongest); }
  /// The term of that single word, where a longer phrase may also begin.
  const TermAt& word_at(std::size_t token) const {
    const TermAt& longest = at(token);
    return longest.length > 1 ? kept(token, words_, 1) : longest;
  }

 private:
  static constexpr std::size_t kLongest = TimeVocabulary::kLongestPhrase;
  static constexpr std::size_t kKept = 32;  // tokens around the one that is looked at

  struct Kept {
    std::size_t token = static_cast<std::size_t>(-1);
    TermAt found;
  };

  const TermAt& kept(std::size_t token, std::array<Kept, kKept>& terms, std::size_t most) const {
    static constexpr TermAt kNone{};
    if (token >= text_.tokens.size() || !text_.may_open(token, WordUse::time_word)) return kNone;
    Kept& slot = terms[token % kKept];
    if (slot.token != token) slot = {token, vocabulary_.find(text_, token, most)};
    return slot.found;
  }

  const TimeVocabulary& vocabulary_;
  const TokenizedText& text_;
  mutable std::array<Kept, kKept> longest_, words_;  // one text, one thread
};

}  // namespace warta
