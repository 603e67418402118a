#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Which lists of the tables a word stands in, and where in their entries.
///
///   "gubernur"  ->  "title=end"
///   "kutai"     ->  "in=place/B", first of "Kutai Kartanegara", and "in=organization/I"
class WordLists {
 public:
  explicit WordLists(const Lexicon& lexicon);

  /// Calls `visit(name, known)` with the lists that a folded word stands in; `known` if it is part
  /// of a name of the gazetteer there.
  template <typename Visit>
  void visit(std::string_view folded, const Visit& visit) const {
    const auto word = words_.find(folded);
    if (!word) return;
    for (std::uint32_t at = first_[*word]; at != kNone; at = entries_[at].next)
      visit(std::string_view{lists_[entries_[at].list].name}, lists_[entries_[at].list].known);
  }

 private:
  struct List {
    std::string name;
    bool known;
  };
  struct Entry {
    std::uint32_t list;
    std::uint32_t next;  ///< of the same word, in entries_
  };
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  std::uint32_t list_of(std::string_view sign, std::string_view value, bool known = false);
  void note(std::string_view word, std::uint32_t list);
  void add_words(const Lexicon& lexicon);
  void add_phrases(const Lexicon& lexicon);
  void add_names(const Lexicon& lexicon);

  WordIndex words_;
  std::vector<std::uint32_t> first_;  ///< by word: in entries_
  std::vector<Entry> entries_;
  std::vector<List> lists_;
};

}  // namespace warta
