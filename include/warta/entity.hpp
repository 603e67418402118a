#pragma once

#include <string>
#include <vector>

#include "warta/date.hpp"
#include "warta/span.hpp"

namespace warta {

enum class EntityType { person, place, organization };

/// One occurrence of a name.  Titles stay outside ("Presiden [Vladimir Putin]"), kinds of place
/// stay inside ("[bandara Pyongyang]"); a name within a longer name is not a mention of its own.
struct Mention {
  Span span;
  std::string metonym_for;  ///< id of the country a capital, palace or epithet stands for
  std::string rule;         ///< how it was found and linked: "alias", "short-name", "title", ...
  std::vector<Alternative> alternatives;

  friend bool operator==(const Mention&, const Mention&) = default;
};

/// A person, place or organisation of one article with all its mentions in order.
struct Entity {
  std::string id;  ///< kebab-case of the canonical Indonesian name: "korea-utara", "kim-jong-un"
  EntityType type = EntityType::person;
  std::string name;
  bool known = false;  ///< in the gazetteer, not just found by its shape
  std::vector<Mention> mentions;
  std::vector<std::string> roles;  ///< as the article gives them, lower case: "presiden rusia"
  /// Id of the country in whose office the article shows a person, known or not: "rusia" for
  /// "Menteri Pertanian Rusia Oksana Lut".  Empty without one, and for "mantan presiden".
  std::string country;

  friend bool operator==(const Entity&, const Entity&) = default;
};

/// Words that stand for entities without naming them: "keduanya", "kedua pemimpin", "dia",
/// "pemimpin Korut itu".  Not mentions; events use them to find who took part.
struct Reference {
  Span span;
  std::vector<std::string> entities;  ///< ids, in order of first mention
  std::string rule;

  friend bool operator==(const Reference&, const Reference&) = default;
};

}  // namespace warta
