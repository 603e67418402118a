#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "warta/lexicon.hpp"

namespace warta {

/// How often a sentence says that something has happened, this time included.
struct ToldCount {
  int number = 0;
  bool visits = false;   ///< journeys to a country are counted, not meetings of two
  bool ordinal = false;  ///< of this very event: "pertemuan kedua"; else all so far: "tiga kali"

  friend bool operator==(const ToldCount&, const ToldCount&) = default;
};

/// Reads counts of all the meetings or visits there ever were:
///
///   "Ini pertemuan kedua mereka."               2, of this event
///   "Keduanya sudah bertemu tiga kali."         3, in all
///   "lawatan keempat Rahma ke Oslo"             4, of this event
///   "Pertemuan kedua pemimpin berlangsung ..."  nothing: two leaders met
///   "kunjungan ketiga dalam setahun"            nothing: not all there were
class CountReader {
 public:
  explicit CountReader(const Lexicon& lexicon);

  std::optional<ToldCount> read(std::string_view sentence) const;

 private:
  enum class Class {
    other,
    name,
    ordinal,
    number,
    times,
    meeting,
    visit,
    after,
    limit,
    filler,
    sign
  };
  struct Word {
    Class kind = Class::other;
    int value = 0;
  };
  using Words = std::vector<Word>;

  Words words_of(std::string_view sentence) const;
  std::optional<ToldCount> read_ordinal(const Words& words, std::size_t at) const;
  std::optional<ToldCount> read_number(const Words& words, std::size_t at) const;

  std::unordered_map<std::string, Word> words_;
};

}  // namespace warta
