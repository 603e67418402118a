#pragma once

#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// What must come after an abbreviation for its period to be more than the end of a sentence:
/// "No. 5" needs a number, "Jl. Sudirman" takes anything.
enum class AbbreviationContext : unsigned char { any, number, name };

/// Whether the period of an abbreviation may close a sentence as well: never ("Jl."), before any
/// capital ("beras, gula, dll. Warga ..."), only before a word that opens sentences ("RS. Harapan"
/// goes on, "RS. Dia ..." does not), or before any that is no name ("Maju Ltd. Rencana ...").
enum class AbbreviationEnd : unsigned char { never, may, before_opener, before_word };

struct Abbreviation {
  AbbreviationContext follows = AbbreviationContext::any;
  AbbreviationEnd ends = AbbreviationEnd::never;
};

/// The abbreviations of `language/abbreviations`, by their folded spelling with the period.
class Abbreviations {
 public:
  explicit Abbreviations(const Lexicon& lexicon);

  /// `folded` with its period: "jl.", "dll.".  Null if it is not one.
  const Abbreviation* find(std::string_view folded) const;

 private:
  WordIndex spellings_;
  std::vector<Abbreviation> entries_;  // by spelling
};

}  // namespace warta
