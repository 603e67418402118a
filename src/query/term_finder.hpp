#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "query/query_tree.hpp"
#include "token/word_reader.hpp"
#include "warta/entity.hpp"

namespace warta {

/// Where a term stands: its words [first, last) by position, and its bytes.
struct TermPlace {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Span span;

  friend auto operator<=>(const TermPlace&, const TermPlace&) = default;
};
using TermPlaces = std::vector<TermPlace>;

/// The words that a stretch of bytes touches; nothing if there are none.
std::optional<TermPlace> words_under(const RunningText& text, Span span);

/// Finds all terms of a query in one walk over the words of a text.
class TermFinder {
 public:
  explicit TermFinder(const std::vector<QueryTerm>& terms);

  /// The places of each term, in order.
  std::vector<TermPlaces> find(const RunningText& text) const;
  /// Adds those of the names.
  void add_names(const RunningText& text, const std::vector<Entity>& entities,
                 std::vector<TermPlaces>& places) const;

  bool has_names() const { return !names_.empty(); }

 private:
  using Numbers = std::vector<std::uint32_t>;
  struct Named {
    std::string text;
    std::uint32_t term = 0;
  };

  static void note(WordIndex& words, std::vector<Numbers>& terms, std::string_view word,
                   std::uint32_t term);

  std::size_t terms_ = 0;
  WordIndex forms_, stems_;
  std::vector<Numbers> of_form_, of_stem_;  // terms by the number of the word
  std::vector<Named> prefixes_, names_;
};

}  // namespace warta
