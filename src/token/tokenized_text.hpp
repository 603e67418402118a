#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/word_uses.hpp"
#include "warta/span.hpp"
#include "warta/token.hpp"

namespace warta {

/// A text with its tokens and sentences, and the same text in lower case with the same offsets, so
/// that a look-up of a word never copies it.  Views into `text`, which must outlive this.
///
/// A hyphenated word is one token, since cutting cannot know names: "Jong-un" is one name, but
/// "Korut-Rusia" are two.  Who knows names may take a part of such a token by a span inside the
/// token's own.
struct TokenizedText {
  std::string_view text;
  std::string folded;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<WordUses> uses;  ///< by token; none: not looked up

  /// Looks up what each token may open, for all the stages that will ask.
  void look_up(const WordUseTable& table);
  /// Whether a stage need look at a token that would open something of `use`.
  bool may_open(std::size_t token, WordUses use) const {
    return uses.empty() || (uses[token] & use) != 0;
  }

  /// The same of any of the tokens [first, last).
  bool may_any_open(std::size_t first, std::size_t last, WordUses use) const {
    if (uses.empty()) return first < last;
    WordUses all = 0;
    for (std::size_t i = first; i < last; ++i) all |= uses[i];
    return (all & use) != 0;
  }

  std::string_view word(std::size_t token) const { return slice(text, tokens[token].span); }
  std::string_view folded_word(std::size_t token) const {
    return slice(folded, tokens[token].span);
  }
  /// From the first byte of token `first` to the last of token `last - 1`.
  Span span(std::size_t first, std::size_t last) const {
    return {tokens[first].span.begin, tokens[last - 1].span.end};
  }
  /// The sentence that holds a token; sentences.size() if none does.
  std::size_t sentence_of(std::size_t token) const;
  /// The first token that begins at or after a byte offset.
  std::size_t token_at(std::size_t byte) const;
};

}  // namespace warta
