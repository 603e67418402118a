#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "warta/lexicon.hpp"
#include "warta/span.hpp"
#include "warta/token.hpp"

namespace warta {

/// One affix taken off, and what was left: {"-kan", "memperlihat"}.
struct StemStep {
  std::string affix;
  std::string left;

  friend bool operator==(const StemStep&, const StemStep&) = default;
};

/// One way to take a word apart.
struct StemAnalysis {
  std::string root;             ///< "lihat"
  std::vector<StemStep> steps;  ///< from the outside in; none: the word is its own root
  std::string rule;             ///< id of the table report/rules: "stem-frame: meN-per-…-kan"
  int cost = 0;                 ///< the smaller, the likelier; only compares readings of one word

  friend bool operator==(const StemAnalysis&, const StemAnalysis&) = default;
};

/// The stems of the tokens of a text, one each.  Most stand in the text, so only where is told.
struct TokenStems {
  std::string letters;      ///< the text in lower case, and behind it what does not stand there
  std::vector<Span> spans;  ///< by token, of `letters`

  bool empty() const { return spans.empty(); }
  std::string_view operator[](std::size_t token) const { return slice(letters, spans[token]); }
};

/// Finds the root of an Indonesian word by taking off affixes until a known root is left; of
/// several ways the likeliest wins, by how common the root and how frequent the affixes are.
///
///   stem("mempertemukannya") == "temu"      stem("berlari-lari") == "lari"
///   stem("beruang") == "beruang"            stem("Zelenskyy") == "zelenskyy"
///
/// Const after construction and safe to share among threads.
class Stemmer {
 public:
  /// `lexicon` must outlive this: words are views into its tables.
  explicit Stemmer(const Lexicon& lexicon);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  /// The root in lower case; a word that cannot be taken apart is its own.
  std::string stem(std::string_view word) const;
  /// The stems of a text's tokens, one each.  `folded` is the text in lower case, byte for byte.  A
  /// capital inside a sentence makes a name, which stays whole; so do numbers and marks.
  TokenStems stems_of(std::string folded, std::span<const Token> tokens,
                      std::span<const Sentence> sentences) const;
  /// How the root of one word was found, first, and the readings that lost to it.
  std::vector<StemAnalysis> explain(std::string_view word) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta
