#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/phrase_trie.hpp"
#include "lexicon/sought_word.hpp"

namespace warta {

/// What a word may open, as bits of WordUse.
using WordUses = std::uint16_t;

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
  static constexpr WordUses name_word = 8192;    ///< beside or in names: "kepada", "Yuri"
  static constexpr WordUses figures = 16384;     ///< no word but a number: "24"
  static constexpr WordUses any = 0xFFFF;        ///< nobody has looked: ask each table
};

/// The uses of all words of the tables, keyed by a hash alone, so that a word may in rare cases be
/// given those of another.  This only tells which tables are worth asking:
///
///   uses.add("bandara", WordUse::head_noun);
///   uses.of("bandara") & WordUse::head_noun     is not zero
///   uses.of("gedung") & WordUse::head_noun      is very likely zero
class WordUseTable {
 public:
  void add(std::string_view word, WordUses uses) {
    const std::uint64_t key = SoughtWord::alone(word).key();
    Bucket& bucket = buckets_[bucket_of(key)];
    const auto fits = [&](const Place& place) {
      return place.uses == 0 || place.mark == mark_of(key);
    };
    auto place = std::find_if(bucket.begin(), bucket.end(), fits);
    const bool full = place == bucket.end();
    if (full) --place;
    place->mark = full ? kShared : mark_of(key);
    place->uses |= uses;
  }
  /// Gives a use to each word that opens a phrase.
  void add_openers(const PhraseTrie& phrases, WordUses uses) {
    phrases.for_each_opener([&](std::string_view word) { add(word, uses); });
  }

  WordUses of(const SoughtWord& word) const {
    const std::uint64_t key = word.key();
    const std::uint16_t mark = mark_of(key);
    WordUses uses = 0;
    for (const Place& place : buckets_[bucket_of(key)]) {
      // Nobody could guess which places fit, so none of them is a branch.
      const int fits = (place.mark == mark) | (place.mark == kShared);
      uses |= static_cast<WordUses>(place.uses & -fits);
    }
    return uses;
  }
  WordUses of(std::string_view word) const { return of(SoughtWord::alone(word)); }

 private:
  /// The mark tells the word of a place from nearly all others that come to its bucket.  Only in a
  /// full bucket do words share the last place.
  struct Place {
    std::uint16_t mark = kShared;
    WordUses uses = 0;
  };
  using Bucket = std::array<Place, 4>;
  static constexpr unsigned kKeyBits = 64;
  static constexpr unsigned kBucketBits = 14;  // one bucket a word
  static constexpr std::uint16_t kShared = 0;

  static std::size_t bucket_of(std::uint64_t key) { return key >> (kKeyBits - kBucketBits); }
  static std::uint16_t mark_of(std::uint64_t key) {
    constexpr unsigned below = kKeyBits - kBucketBits - 16;
    return static_cast<std::uint16_t>((key >> below) | 1U);  // never kShared
  }

  std::vector<Bucket> buckets_ = std::vector<Bucket>(std::size_t{1} << kBucketBits);
};

}  // namespace warta
