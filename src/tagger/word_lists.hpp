#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/flat_array.hpp"
#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Which lists of the tables a word stands in, and where in their entries.
///
///   "gubernur"  ->  "title=end"
///   "kutai"     ->  "in=place/B", first of "Kutai Kartanegara", and "in=organization/I"
class WordLists {
 public:
  /// Of our own tables those that were laid out when the program was built, if they were.
  explicit WordLists(const Lexicon& lexicon);

  /// Writes what words are looked up in, for the build, and the name that stands under.
  void lay_out(LayoutWriter& layout) const;
  static constexpr std::string_view kLayout = "lists of words";

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

  void build(const Lexicon& lexicon);
  void take(LayoutReader& layout);
  std::uint32_t list_of(std::string_view sign, std::string_view value, bool known = false);
  void note(std::string_view word, std::uint32_t list);
  void add_words(const Lexicon& lexicon);
  void add_phrases(const Lexicon& lexicon);
  void add_names(const Lexicon& lexicon);

  WordIndex words_;
  FlatArray<std::uint32_t> first_;  ///< by word: in entries_
  FlatArray<Entry> entries_;
  std::vector<List> lists_;
};

}  // namespace warta
