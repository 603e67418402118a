#include "entity/known_names.hpp"

#include "entity/name_fixture.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// Each name as `form: rule`.
Lines found(const std::string& words) {
  const NamedText text{words};
  Lines lines;
  for (const FoundName& name : text.known())
    lines.push_back(text.form(name) + ": " + std::string{name.rule});
  return lines;
}

std::string meant_by(const std::string& words) {
  const NamedText text{words};
  const KnownName* person = text.steps.known.misspelt(text.pieces, 0, text.pieces.size());
  return person == nullptr ? "-" : std::string{person->id};
}

}  // namespace

TEST_CASE("the longest known form wins", "[entity]") {
  CHECK(found("Vladimir Putin meninggalkan Korea Utara") ==
        Lines{"Vladimir Putin: name", "Korea Utara: name"});
  CHECK(found("Putin menelepon Kim") == Lines{"Putin: alias", "Kim: short-name"});
}

TEST_CASE("letters tell a name from a word", "[entity]") {
  CHECK(found("Armada AS berlayar") == Lines{"AS: alias"});
  CHECK(found("as roda itu patah").empty());
  CHECK(found("gerobak putin-putinan").empty());
  CHECK(found("").empty());
}

TEST_CASE("one slip in a full name is forgiven, two are not", "[entity]") {
  CHECK(meant_by("Denis Mantrurov") == "denis-manturov");
  CHECK(meant_by("Denis Manturov") == "-");
  CHECK(meant_by("Denies Mantrurov") == "-");
  CHECK(meant_by("Mantrurov") == "-");
}

}  // namespace warta
