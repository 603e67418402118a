#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/lexicon.hpp"

namespace warta {

/// The roots that a stem may be: those of `language/roots` with `language/root_words` laid over it.
///
///   commonness("temu") == 5     commonness("bertemu")  none
///
/// There are seventy thousand, and each program that stems must put them up, so they are copied as
/// they stand in the table, and a word is found by one number: its hash and where it stands.
class RootList {
 public:
  explicit RootList(const Lexicon& lexicon);

  /// How common a root is, from 0 (never counted) to 9; nothing if the word is no root.
  std::optional<int> commonness(std::string_view word) const;

 private:
  /// `item` is a word with the sign of its commonness behind it, if it has one: "temu5".
  void add(std::string_view item);
  /// The sign behind `word` if it stands at `begin` of letters_, else 0.
  char sign_behind(std::size_t begin, std::string_view word) const;

  std::string letters_;               // items with '|' between
  std::vector<std::uint64_t> slots_;  // hash and, from 1, place in letters_; open addressing
  std::size_t mask_ = 0;              // slots_.size() - 1
};

}  // namespace warta
