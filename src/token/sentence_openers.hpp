#pragma once

#include <string_view>

#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// The words of `language/sentence_openers`: small words that begin a sentence, never a name, so
/// that a capital on them tells where one begins.
class SentenceOpeners {
 public:
  explicit SentenceOpeners(const Lexicon& lexicon);

  /// "Dia" after "dirawat di RS." begins a sentence.
  bool contains(std::string_view folded) const { return words_.find(folded).has_value(); }
  /// "Namun" does so even where no period stands before it.
  bool tell_alone(std::string_view folded) const { return alone_.find(folded).has_value(); }

 private:
  WordIndex words_;
  WordIndex alone_;
};

}  // namespace warta
