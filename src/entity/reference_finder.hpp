#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "entity/found_name.hpp"
#include "entity/name_linker.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "entity/title_finder.hpp"
#include "lexicon/phrase_trie.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Finds the words that stand for entities without naming them and says for whom: "keduanya" and
/// "kedua pemimpin" for the two leaders in view, "kedua negara" for their countries, "dia" for the
/// last subject, "pemimpin Korut itu" for the one in office.  What has no clear answer is left out.
class ReferenceFinder {
 public:
  ReferenceFinder(const Lexicon& lexicon, const Gazetteer& gazetteer, const NameWords& words,
                  const NameLinker& linker);

  void note_uses(WordUseTable& table) const { table.add_openers(trie_, WordUse::reference); }

  /// `names` linked and in text order; `day` is the ISO day of publication, or empty.
  std::vector<Reference> find(const std::vector<FoundName>& names, const PieceView& pieces,
                              std::string_view day) const;

 private:
  enum class Kind {
    both_leaders,
    both_persons,
    both_countries,
    both_koreas,
    they,
    one_person,
    this_country,
    capital,
    speaker,
    pointer
  };
  class Article;

  const Gazetteer* gazetteer_;
  const NameWords* words_;
  const NameLinker* linker_;
  PhraseTrie trie_;
  std::unordered_map<std::string_view, std::string_view> capitals_;  ///< by country
};

}  // namespace warta
