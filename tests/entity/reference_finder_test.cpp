#include "entity/reference_finder.hpp"

#include "entity/name_fixture.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// Each reference as `words: ids (rule)`.
Lines references(const std::string& words) {
  const NamedText text{words};
  Lines lines;
  for (const Reference& found : text.steps.references.find(text.linked(), text.pieces, text.day)) {
    std::string line = std::string{slice(text.written, found.span)} + ":";
    for (const std::string& id : found.entities) line += " " + id;
    lines.push_back(line + " (" + found.rule + ")");
  }
  return lines;
}

}  // namespace

TEST_CASE("two leaders in view are both", "[entity]") {
  CHECK(references("Putin menjamu Kim Jong Un. Keduanya tertawa.") ==
        Lines{"Keduanya: vladimir-putin kim-jong-un (both-persons)"});
}

TEST_CASE("an office without a name is the one who holds it", "[entity]") {
  CHECK(references("Presiden Rusia itu tertawa.") ==
        Lines{"Presiden Rusia itu: vladimir-putin (role)"});
  CHECK(references("Mantan Presiden Rusia itu tertawa.").empty());
}

TEST_CASE("what has no clear answer is left out", "[entity]") {
  CHECK(references("Keduanya tertawa.").empty());
  CHECK(references("Dia tertawa.").empty());
}

}  // namespace warta
