#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/keyword_line.hpp"

namespace warta {

/// By what the lines of a concordance are sorted, the first key first:
///
///   L1, L2 ... L5   the word that stands so far left of the key; R1 ... R5 right of it
///   key             the key itself, in lower case
///   date, publisher, title, path, id    of the article
///
/// Equals go by day, id and place, so that the order of files does not matter.
class KeywordOrder {
 public:
  /// Nothing if a word of the list is no such key.  An empty list is the order of reading.
  static std::optional<KeywordOrder> parse(const std::vector<std::string>& keys);

  bool is_input() const { return keys_.empty(); }
  void sort(std::vector<KeywordLine>& lines) const;

 private:
  enum class Kind { left, right, key, date, publisher, title, path, id };
  struct Key {
    Kind kind = Kind::key;
    std::size_t index = 0;  // of the neighbour
  };

  static std::optional<Key> parse_key(std::string_view word);
  static std::string value_of(const KeywordLine& line, const Key& key);

  std::vector<Key> keys_;
};

}  // namespace warta
