#pragma once

#include <string_view>

#include "token/tokenized_text.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Cuts text into tokens and sentences.  (Contract; the implementation refines this comment.)
class Tokenizer {
 public:
  explicit Tokenizer(const Lexicon& lexicon);

  /// `text` must be valid UTF-8 and outlive the result.
  TokenizedText tokenize(std::string_view text) const;
};

}  // namespace warta
