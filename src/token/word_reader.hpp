#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "token/tokenizer.hpp"
#include "warta/stem.hpp"
#include "warta/token.hpp"

namespace warta {

/// A word as it is looked for and counted: marks are none, and a hyphen parts two, since "Jong-un"
/// is written "Jong Un" as well and whoever looks for "Rusia" wants "Korut-Rusia" too.
struct RunningWord {
  Span span;                   ///< in the text
  Span stem;                   ///< in RunningText::letters
  std::uint32_t position = 0;  ///< one more than that of the word before; two more across sentences
  std::uint32_t sentence = 0;
};

/// The words of a text one after the other.
struct RunningText {
  std::string letters;  ///< the text in lower case, and behind it stems that do not stand there
  std::vector<RunningWord> words;
  std::vector<Sentence> sentences;

  /// In lower case.
  std::string_view form(const RunningWord& word) const { return slice(letters, word.span); }
  std::string_view stem(const RunningWord& word) const { return slice(letters, word.stem); }
};

/// Reads the words of texts with their stems.
///
///   "Kim Jong-un bertemu Putin."  ->  kim, jong, un, bertemu (temu), putin
class WordReader {
 public:
  /// `lexicon` must outlive this.
  explicit WordReader(const Lexicon& lexicon) : tokenizer_{lexicon}, stemmer_{lexicon} {}

  /// In running text a capital inside a sentence makes a name, which is its own stem.
  RunningText read(std::string_view text) const;
  /// The same of a text that is cut already.
  RunningText read(std::string_view text, std::span<const Token> tokens,
                   std::span<const Sentence> sentences) const;
  /// Where capitals tell nothing, as in headlines and in what people type, every word has a stem.
  RunningText read_heading(std::string_view text) const;

  std::string stem(std::string_view word) const { return stemmer_.stem(word); }

 private:
  Tokenizer tokenizer_;
  Stemmer stemmer_;
};

}  // namespace warta
