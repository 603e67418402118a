#pragma once

#include <cstddef>

#include "token/abbreviations.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// Groups tokens into sentences.  A line is a paragraph and ends a sentence; within it a sentence
/// ends at . ! ? … with the quotes and brackets that close there, if what follows can start one:
///
///   "Kami siap," kata Kim. "Dunia menunggu."     two
///   "Kami siap." kata Kim                        one: a lower-case word follows
///   Kim Jong-il. Dia pergi                       two
///   Jl. Sudirman No. 5, Rizky L. Pratama         no end inside: abbreviations and initials
class SentenceSplitter {
 public:
  explicit SentenceSplitter(const Abbreviations& abbreviations) : abbreviations_{&abbreviations} {}

  /// Fills `text.sentences` from its tokens.
  void split(TokenizedText& text) const;

 private:
  /// Tokens [first, last).
  struct TokenRange {
    std::size_t first;
    std::size_t last;
  };

  void split_line(TokenizedText& text, TokenRange tokens, std::size_t line) const;
  bool ends_sentence(const TokenizedText& text, std::size_t token) const;

  const Abbreviations* abbreviations_;
};

}  // namespace warta
