#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/gazetteer.hpp"
#include "question/party_groups.hpp"
#include "warta/lexicon.hpp"

namespace warta::cli {

/// Finds people, places, organisations and groups by what people type: an id, a name, an alias, a
/// byname, or a short form that only one entry has.
class NameSearch {
 public:
  /// `lexicon` must outlive this.
  explicit NameSearch(const Lexicon& lexicon) : gazetteer_{lexicon}, groups_{lexicon} {}

  /// The id, if the tables know exactly one such name.
  std::optional<std::string> find(std::string_view typed) const;
  /// The ids that `typed` may stand for: one, several or none.
  std::vector<std::string> find_all(std::string_view typed) const;
  /// Why find() gave nothing: who else is nearly called so, or who all are.
  ///
  ///   "Koera Utara"  no country, ... is known as "Koera Utara"; did you mean Korea Utara?
  ///   "Kim"          "Kim" may be Kim Jong Il, Kim Jong Un or Kim Yo Jong
  std::string problem(std::string_view typed) const;
  /// The same where only these of several ids come into question.
  std::string choice(std::string_view typed, const std::vector<std::string>& ids) const;
  /// The same of a place: throws UsageError, with `option` before it, if no place is called so.
  std::string find_place(std::string_view option, std::string_view typed) const;

  /// The ids of the two parties of a list: "Korut,AS" -> {"korea-utara", "amerika-serikat"}.
  /// Throws UsageError for other than two parties (two different ones, unless they are a group), or
  /// a name that is not found.
  std::vector<std::string> find_parties(std::string_view list) const;

 private:
  std::vector<const KnownName*> candidates(std::string_view typed) const;

  Gazetteer gazetteer_;
  PartyGroups groups_;
};

}  // namespace warta::cli
