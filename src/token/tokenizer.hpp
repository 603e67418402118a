#pragma once

#include <memory>
#include <string_view>

#include "token/tokenized_text.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Cuts text into tokens and sentences.
///
///   "Kim Jong-un bertemu Putin, 12-13 September."  ->  Kim Jong-un bertemu Putin , 12 - 13
///   September .
///
/// A word keeps its inner hyphens ("negara-negara", "ke-79", "Korut-Rusia") and apostrophes
/// ("Jum'at"); an abbreviation or initial keeps its period ("Jl.", "S.H.", "L."); a number keeps
/// what separates its digits ("10.000", "3,5", "08.21"), while ranges, fractions and slash dates
/// come apart ("19/6/2024" is five tokens), and so do currency and percentage ("Rp49,5", "5%").
class Tokenizer {
 public:
  /// `lexicon` must outlive this: words are views into its tables.
  explicit Tokenizer(const Lexicon& lexicon);
  Tokenizer(Tokenizer&&) noexcept;
  Tokenizer& operator=(Tokenizer&&) noexcept;
  ~Tokenizer();

  /// `text` must be valid UTF-8 and outlive the result.
  TokenizedText tokenize(std::string_view text) const;

 private:
  struct Tables;
  class Scanner;
  std::unique_ptr<const Tables> tables_;
};

}  // namespace warta
