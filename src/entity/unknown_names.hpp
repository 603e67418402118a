#pragma once

#include <vector>

#include "entity/found_name.hpp"
#include "entity/known_names.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"

namespace warta {

/// Finds the names nobody listed.  A head noun opens a place or an organisation ("Universitas
/// Perempuan Ewha", "Lapangan Kim Il Sung") and swallows the known names behind it; words with
/// capitals are a person if a title, a verb of saying, a first name or a credit says so
/// ("penasihat ... Yuri Ushakov", "kata Leif-Eric Easley", "Foto: Yuri Maltsev/Reuters").
/// Capitals alone are no evidence.
class UnknownNames {
 public:
  UnknownNames(const NameWords& words, const KnownNames& known) : words_{&words}, known_{&known} {}

  /// `names` in text order; comes back with the new ones, still in order and without overlaps.
  std::vector<FoundName> add_to(std::vector<FoundName> names, const PieceView& pieces,
                                CoinedNames& coined) const;

 private:
  class Search;

  const NameWords* words_;
  const KnownNames* known_;
};

}  // namespace warta
