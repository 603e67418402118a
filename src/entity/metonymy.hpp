#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "entity/found_name.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "entity/title_finder.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Tells the capital that acts from the capital that is a place: "Moskow dan Pyongyang akan ..."
/// and "memasok senjata ke Moskow" mean the governments, "tiba di Pyongyang" and "KTT Hanoi" the
/// cities.  Palaces and ministries that stand for their country always do ("Kremlin"), and so do
/// epithets ("Negeri Beruang Merah").
class Metonymy {
 public:
  Metonymy(const Lexicon& lexicon, const NameWords& words);

  /// Sets `metonym_for` of the names that stand for a country.
  void mark(std::vector<FoundName>& names, const PieceView& pieces) const;

 private:
  enum class Reading { none, actor, location };
  using Cues = std::unordered_map<std::string_view, Reading>;

  bool acts(const std::vector<FoundName>& names, std::size_t n, const PieceView& pieces,
            const NameCover& cover) const;
  bool capital_beside(const std::vector<FoundName>& names, std::size_t n,
                      const PieceView& pieces) const;
  bool is_transfer(const PieceView& pieces, std::size_t at) const;
  static Reading look_up(const Cues& cues, std::string_view word);

  const NameWords* words_;
  Cues before_, after_, transfer_;
};

}  // namespace warta
