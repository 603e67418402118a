#pragma once

#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"
#include "warta/span.hpp"

namespace warta {

/// Finds the captions of pictures that a scraper ran into a paragraph: a sentence, and behind it in
/// brackets whose picture it is.
///
///   "... kata Rini. Warga memilih beras di pasar, Sabtu (3/6/2023). (AFP/Hadi) Menurut Rini, ..."
///     -> "Warga memilih ... (AFP/Hadi)"
///
/// A caption of two sentences gives its day at the end of the first.  "Jakarta (AFP/Reuters) - ..."
/// is a dateline.
class RunInCaptions {
 public:
  explicit RunInCaptions(const Lexicon& lexicon);

  /// Each with the blanks behind it.
  std::vector<Span> find(std::string_view text) const;

 private:
  bool credits_picture(std::string_view bracket) const;

  WordIndex owners_;  // before the slash: "afp"
};

}  // namespace warta
