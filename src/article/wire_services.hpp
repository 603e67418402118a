#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "lexicon/phrase_index.hpp"
#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Agencies, stations and papers whose reports others retell, and the phrases that credit them.
class WireServices {
 public:
  explicit WireServices(const Lexicon& lexicon);

  /// The canonical name of the agency that `text` names, all of it: "AP" -> "Associated Press",
  /// "Deutsche Welle (DW)" -> "Deutsche Welle"; empty if it names none.
  std::string_view named(std::string_view text) const;

  /// The agency that a desk's code stands for: "ant" -> "ANTARA"; empty if none.
  std::string_view coded(std::string_view text) const;

  /// Agencies that a text says it retells: "Seperti dilansir Reuters", "Dilansir, Deutsche Welle",
  /// "Associated Press yang melansir ...".  Sources quoted inside the story ("kata KCNA") are not.
  std::vector<std::string_view> credited_in(std::string_view text) const;

  /// The items of an enumeration: "Sri Rahayu, Hadi dan Budi" -> three.
  std::vector<std::string_view> list_parts(std::string_view text) const;

  /// Agencies of a credit such as "Reuters, AFP/dwi", in order; `rest` gets the parts that name
  /// none.
  std::vector<std::string_view> split_credit(std::string_view credit,
                                             std::vector<std::string_view>& rest) const;

 private:
  struct Name {
    std::string_view canonical;
    std::string_view written;  // a short form, which must be written just so
  };
  struct Cue {
    std::string_view text;
    bool agency_before = false;
    bool opening = false;  // counts only as the first words of a sentence
  };
  static constexpr std::size_t kCueFront = 6;  // bytes; every cue has as many
  static constexpr unsigned kHashBits = 15;

  struct Found {
    std::string_view name;
    std::size_t end = 0;
  };

  Found name_at(std::string_view text, std::string_view folded, std::size_t at) const;
  Found name_after(std::string_view text, std::string_view folded, std::size_t at) const;
  std::string_view name_before(std::string_view text, std::string_view folded,
                               std::size_t end) const;
  std::vector<std::size_t> cue_places(std::string_view text) const;
  std::size_t read_cue(std::string_view text, std::string_view folded, std::size_t at,
                       std::vector<std::string_view>& agencies) const;
  /// A number from the first six bytes, the same in either case: next to no place has that of a
  /// cue, and each word of a text is asked.
  static std::size_t front_hash(std::string_view text) {
    constexpr std::uint32_t odd = 0x9E3779B1, other_odd = 0x85EBCA77, small_letters = 0x20202020;
    std::array<std::uint32_t, 2> front{};  // they share two bytes
    static_assert(kCueFront == 6);
    std::memcpy(&front[0], text.data(), sizeof front[0]);
    std::memcpy(&front[1], text.data() + kCueFront - sizeof front[1], sizeof front[1]);
    const std::uint32_t hash =
        (front[0] | small_letters) * odd + (front[1] | small_letters) * other_odd;
    return hash >> (32U - kHashBits);
  }
  const Cue* cue_at(std::string_view folded, std::size_t at) const;

  /// The name a folded text is, if it is written as it must be.
  const Name* name_of(std::string_view folded, std::string_view written) const;

  WordIndex name_index_, first_words_, fillers_, conjunctions_, code_index_;
  std::vector<Name> names_;              // by number in name_index_
  std::vector<std::string_view> codes_;  // agencies, by number in code_index_
  std::vector<Cue> cues_;                // longest first
  PhraseIndex cue_index_;
  WordIndex cue_fronts_;                                 // the first bytes of cues
  std::bitset<std::size_t{1} << kHashBits> cue_hashes_;  // by front_hash
};

}  // namespace warta
