#pragma once

#include <istream>
#include <string>
#include <vector>

#include "warta/entity.hpp"

namespace warta {

/// A name that people marked, in bytes of its text.
struct LabelledName {
  Span span;
  EntityType type = EntityType::person;

  friend auto operator<=>(const LabelledName&, const LabelledName&) = default;
};

/// A sentence or more in which people marked the names.
struct LabelledText {
  std::string text;
  std::vector<LabelledName> names;
};

/// Reads lines of JSON: {"text": "Rini tiba di Semarang", "entities": [{"begin": 0, "end": 4,
/// "type": "PER"}, ...]}, places in code points; or, if the first line is no such object, a word
/// and its tag a line ("Rini<TAB>B-PER") with an empty line behind each sentence, whose marks are
/// put where print has them.  Throws DataError with `name` and the line.
std::vector<LabelledText> read_labelled(std::istream& in, const std::string& name);

}  // namespace warta
