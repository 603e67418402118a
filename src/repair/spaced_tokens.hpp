#pragma once

#include <string_view>

#include "lexicon/word_index.hpp"
#include "repair/mended.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Puts a text together again that somebody cut into tokens with a blank between each two:
///
///   "TRIBUNNEWS . COM , JAKARTA - \" Kami datang , \" kata dia ."
///     -> "TRIBUNNEWS.COM, JAKARTA - \"Kami datang,\" kata dia."
///
/// A text is only taken for such if nearly every mark of it stands alone: one stray " ," proves
/// nothing.
class SpacedTokens {
 public:
  explicit SpacedTokens(const Lexicon& lexicon);

  bool is_tokenized(std::string_view text) const;

  /// Joins the tokens of a text that `is_tokenized`; counts the marks that were moved.
  Mended join(std::string_view text) const;

 private:
  WordIndex domains_;
};

}  // namespace warta
