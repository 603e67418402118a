#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entity/found_name.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "lexicon/gazetteer.hpp"

namespace warta {

/// Gives every name its entity.  Full names and aliases know theirs; a short form ("Kim",
/// "Selatan") goes to the bearer the article speaks of, and a surname alone ("Easley") or a
/// bracketed acronym ("Badan Restorasi Mangrove (BRM)") to the full name it shortens.
class NameLinker {
 public:
  NameLinker(const NameWords& words, const Gazetteer& gazetteer);

  /// `day` is the ISO day of publication, or empty.  Names that stand for nobody are taken out.
  std::vector<FoundName> link(std::vector<FoundName> names, const PieceView& pieces,
                              std::string_view day) const;

  /// Who leads a country on that day: rusia, 2019-04-25 -> vladimir-putin.
  const KnownName* leader_of(std::string_view country, std::string_view day) const;

  /// Who holds a role: presiden, vietnam, 2024-06-19 -> to-lam.
  const KnownName* holder_of(std::string_view role, std::string_view country,
                             std::string_view day) const;

 private:
  class Article;

  /// A term and who served it.
  struct Office {
    const KnownName* person;
    const Term* term;
    int rank;  ///< NameWords::leading_rank
  };

  std::span<const Office> offices_of(std::string_view country) const;

  const NameWords* words_;
  const Gazetteer* gazetteer_;
  std::unordered_map<std::string_view, std::vector<Office>> offices_;  ///< by country
};

}  // namespace warta
