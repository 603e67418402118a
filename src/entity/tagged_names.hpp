#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "entity/found_name.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "tagger/name_tagger.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Finds the names that no table and no rule finds, by the tagger: "Semtamu, yang lari dari
/// Uganda". It also lengthens what is only a part of a name: "Yenny Wahid" around a known "Wahid",
/// "Bank Sumsel Babel" around a place.  Where a table is sure the tagger is not asked.  A person
/// whom only a title or verb beside tells is dropped where the tagger sees none.
class TaggedNames {
 public:
  TaggedNames(const Lexicon& lexicon, const NameWords& words);

  /// `names` in text order; comes back with the new ones, still in order and without overlaps.
  /// `words` are the pieces with hints at known names.  What the new names are called is written
  /// into `coined`.
  std::vector<FoundName> add_to(std::vector<FoundName> names, const PieceView& pieces,
                                const std::vector<TaggerWord>& words, CoinedNames& coined) const;

 private:
  class Search;

  const NameWords* words_;
  NameTagger tagger_;
  std::unordered_set<std::string> denied_;  ///< ids of what the user says is nobody's name
};

}  // namespace warta
