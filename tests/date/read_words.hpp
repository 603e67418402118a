#pragma once

#include <optional>
#include <string_view>

#include "date/time_patterns.hpp"
#include "token/tokenizer.hpp"

namespace warta {

/// A few words, ready to be asked what expression of time stands at a token.
struct ReadWords {
  explicit ReadWords(std::string_view words) : text{Tokenizer{lexicon}.tokenize(words)} {}

  std::optional<TimeExpression> at(std::size_t token) const { return patterns.match(token); }

  Lexicon lexicon;
  TimeVocabulary vocabulary{lexicon};
  TokenizedText text;
  TimePatterns patterns{vocabulary, text};
};

}  // namespace warta
