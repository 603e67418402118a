#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/phrase_trie.hpp"
#include "lexicon/sought_word.hpp"

namespace warta {

/// What a word may open, as bits of WordUse.
using WordUses = std::uint32_t;

/// The questions that the stages ask of each word of a text.  Nearly always the answer is no, so
/// all of them are answered at once, by one look into a table.
struct WordUse {
  static constexpr WordUses time = 1;         ///< an expression of time: "Rabu", "dua"
  static constexpr WordUses trigger = 2;      ///< an event: "bertemu"
  static constexpr WordUses status_cue = 4;   ///< "akan", "batal"
  static constexpr WordUses clause_word = 8;  ///< "untuk", "yang", "di"
  static constexpr WordUses known_name = 16;  ///< a form of the gazetteer: "Korea" of "Korea Utara"
  static constexpr WordUses small_name = 32;  ///< such a one that may be typed small: "korea"
  static constexpr WordUses named_event = 64;    ///< "Perang" of "Perang Dingin"
  static constexpr WordUses title = 128;         ///< "presiden"
  static constexpr WordUses head_noun = 256;     ///< "bandara"
  static constexpr WordUses reference = 512;     ///< "keduanya"
  static constexpr WordUses person_part = 1024;  ///< a part of a known person's name: "Vladimir"
  static constexpr WordUses time_word = 2048;    ///< of some expression of time: "yang", "lalu"
  static constexpr WordUses speech = 4096;       ///< "kata", "menurut"
  static constexpr WordUses any = 0xFFFFFFFF;    ///< nobody has looked: ask each table
};

/// The uses of all words of the tables, keyed by a hash alone.  A word may be given a use of
/// another word that shares its place, so this only tells which tables are worth asking:
///
///   uses.add("bandara", WordUse::head_noun);
///   uses.of("bandara") & WordUse::head_noun     is not zero
///   uses.of("gedung") & WordUse::head_noun      is very likely zero
class WordUseTable {
 public:
  void add(std::string_view word, WordUses uses) {
    uses_[place_of(SoughtWord::alone(word))] |= uses;
  }
  /// Gives a use to each word that opens a phrase.
  void add_openers(const PhraseTrie& phrases, WordUses uses) {
    phrases.for_each_opener([&](std::string_view word) { add(word, uses); });
  }

  WordUses of(const SoughtWord& word) const { return uses_[place_of(word)]; }
  WordUses of(std::string_view word) const { return of(SoughtWord::alone(word)); }

 private:
  static constexpr unsigned kPlaceBits = 15;  // some ten places a word

  static std::size_t place_of(const SoughtWord& word) { return word.key() >> (64U - kPlaceBits); }

  std::vector<WordUses> uses_ = std::vector<WordUses>(std::size_t{1} << kPlaceBits, 0);
};

}  // namespace warta
