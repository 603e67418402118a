#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lexicon/gazetteer.hpp"
#include "warta/entity.hpp"

namespace warta {

/// How strongly a form points to its entry.
enum class FormKind {
  full,     ///< the canonical name: "Korea Utara", "Yuri Ushakov"
  alias,    ///< always this entry: "Korut", "Putin"
  shorter,  ///< one of several: "Kim", "Selatan"
  epithet,  ///< "Negeri Beruang Merah"
  unknown   ///< not in the gazetteer, recognised by title and shape
};

/// A name found at the pieces [first, last) before it is linked to an entity.
struct FoundName {
  std::size_t first = 0;
  std::size_t last = 0;
  FormKind form = FormKind::unknown;
  EntityType type = EntityType::person;
  std::vector<const KnownName*> owners;  ///< one, or several for a short form; none if unknown
  std::string id;                        ///< empty until linked
  std::string name;
  std::string_view kind;  ///< of an unknown place or organisation, from its head noun
  std::string_view rule;  ///< see Mention::rule
  std::string metonym_for;
  std::vector<Alternative> alternatives;
};

}  // namespace warta
