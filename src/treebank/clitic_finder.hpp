#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"
#include "warta/stem.hpp"
#include "warta/token.hpp"

namespace warta {

/// Finds the clitics of words: what leans on them and is written with them, where what is left is a
/// word.
///
///   bukunya   buku -nya          bukunyalah   buku -nya -lah       kubaca   ku- baca
///   APBD-nya  APBD -nya          KPUlah       KPU -lah             anak-anaknya
///   hanya, tanya, kamu, masalah, meskipun, kucing                  none
///
/// Const after construction and safe to share among threads.
class CliticFinder {
 public:
  /// `lexicon` must outlive this.
  explicit CliticFinder(const Lexicon& lexicon);

  /// Those of one word as it is written.  Of a name only a hyphen ("Putin-lah") or the capitals
  /// ("KPUlah") tell.
  Clitics find(std::string_view word, Shape shape, bool is_name) const;

  /// Fills in those of all tokens.  A capital inside a sentence makes a name.
  void mark(std::string_view text, std::vector<Token>& tokens,
            const std::vector<Sentence>& sentences) const;

 private:
  enum class Part { front, possessive, particle };

  bool may_hold_clitic(std::string_view folded) const;
  const Part* part_of(std::string_view affix) const;
  bool is_acronym_with_clitic(std::string_view word) const;
  bool is_said_by_somebody(std::string_view folded) const;
  Clitics behind_name(std::string_view folded) const;

  Stemmer stemmer_;
  WordIndex speech_verbs_;
  std::unordered_map<std::string_view, Part> parts_;  // by affix: "-nya", "ku-"
};

}  // namespace warta
