#include "timeline/same_event.hpp"

#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

Testimony at(const char* place, const char* country) {
  Testimony testimony;
  testimony.claim.place = place;
  testimony.country = country;
  return testimony;
}

}  // namespace

TEST_CASE("meeting and visit are one family", "[timeline]") {
  CHECK(same_family(EventType::meeting, EventType::visit));
  CHECK_FALSE(same_family(EventType::meeting, EventType::call));
}

TEST_CASE("another leader of a country is another side", "[timeline]") {
  const std::vector<Side> un{{"korea-utara", {"kim-jong-un"}}, {"rusia", {"vladimir-putin"}}};
  const std::vector<Side> il{{"korea-utara", {"kim-jong-il"}}, {"rusia", {"vladimir-putin"}}};
  const std::vector<Side> country{{"korea-utara", {}}, {"rusia", {"vladimir-putin"}}};
  CHECK_FALSE(sides_agree(un, il));
  CHECK(sides_agree(un, country));
  CHECK_FALSE(sides_agree(un, {}));
}

TEST_CASE("places agree if one holds the other, and an area contradicts nothing", "[timeline]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const auto relate = [&](const Testimony& a, const Testimony& b) {
    return relate_places(gazetteer, a, b);
  };
  CHECK(relate(at("vladivostok", "rusia"), at("", "rusia")) == PlaceRelation::agree);
  CHECK(relate(at("vladivostok", "rusia"), at("moskow", "rusia")) == PlaceRelation::differ);
  CHECK(relate(at("vladivostok", "rusia"), at("timur-jauh-rusia", "rusia")) !=
        PlaceRelation::differ);
  CHECK(relate(at("", ""), at("moskow", "rusia")) == PlaceRelation::silent);
  CHECK(city_of(gazetteer, "far-eastern-federal-university") == "vladivostok");
}

}  // namespace warta
