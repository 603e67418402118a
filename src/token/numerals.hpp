#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "token/tokenized_text.hpp"
#include "warta/lexicon.hpp"
#include "warta/numeral.hpp"

namespace warta {

/// "XIV" -> 14.  Only of I, V and X: "CD", "DI" and "DC" are seldom numbers.
std::optional<int> roman_number(std::string_view word);

/// Reads numbers in words and figures by `language/number_words`:
///
///   "dua puluh empat"  24            "Rp1,25 triliun"   1.25e12 (without the "Rp")
///   "setengah juta"    0.5e6         "ratusan ribu"     100 000, vague
///   "kedua belas"      12, ordinal   "ke-79", "XIV"     79, 14, ordinal
///
/// "dua" alone is a number, "puluh" alone is none; "dua tiga" are two.
class Numerals {
 public:
  /// `lexicon` must outlive this.
  explicit Numerals(const Lexicon& lexicon);

  struct Found {
    Numeral numeral;
    std::size_t last = 0;  ///< the token after it
  };
  /// The numeral that begins at a token, as long as it goes.
  std::optional<Found> read(const TokenizedText& text, std::size_t first) const;
  /// Whether a cardinal can begin with this word: "dua", "setengah" and "puluhan", but neither
  /// "puluh" nor the ordinal "kedua".
  bool opens(std::string_view folded) const;
  /// Whether the table has a word: a numeral only goes on with one of its words or with figures.
  bool holds(std::string_view folded) const { return find_word(folded) != nullptr; }
  /// Notes them all.
  void note_uses(WordUseTable& table, WordUses uses) const;
  /// All of a text, none within another.
  std::vector<Numeral> find(const TokenizedText& text) const;

 private:
  enum class Role : unsigned char {
    digit,    // satu, sepuluh, seratus: counts by itself
    teen,     // belas
    times,    // puluh, ratus, ribu
    power,    // juta
    whole,    // sejuta
    share,    // setengah, seperempat
    part,     // perempat: the number before it is counted in these
    vague,    // puluhan, beberapa
    ordinal,  // pertama
    point,    // koma
    minus,    // minus
    zero,     // nol
    suffix    // "K" of "100K"
  };
  struct Word {
    Role role = Role::digit;
    std::optional<double> value;
  };
  class Reading;

  const Word* find_word(std::string_view folded) const;
  const Word* word_at(const TokenizedText& text, std::size_t token) const;
  std::optional<double> figures(std::string_view word) const;
  std::optional<double> ordinal(const TokenizedText& text, std::size_t token) const;
  std::optional<double> bare_decimals(const TokenizedText& text, std::size_t token) const;
  bool is_minus(const TokenizedText& text, std::size_t token) const;
  std::size_t extend(const TokenizedText& text, std::size_t token, Reading& reading) const;
  std::optional<Found> read_vague(const TokenizedText& text, std::size_t first) const;

  WordIndex index_;
  std::vector<Word> words_;  // by number
};

}  // namespace warta
