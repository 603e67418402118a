#include "lexicon/gazetteer.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("the gazetteer knows its entries by id", "[lexicon]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const KnownName* putin = gazetteer.find("vladimir-putin");
  REQUIRE(putin != nullptr);
  CHECK(putin->type == EntityType::person);
  CHECK(putin->name == "Vladimir Putin");
  CHECK(gazetteer.find("rusia")->type == EntityType::place);
  CHECK(gazetteer.find("nobody") == nullptr);
}

TEST_CASE("places lie in places", "[lexicon]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  CHECK(gazetteer.lies_within("vladivostok", "rusia"));
  CHECK(gazetteer.lies_within("rusia", "rusia"));
  CHECK_FALSE(gazetteer.lies_within("rusia", "vladivostok"));
  CHECK_FALSE(gazetteer.lies_within("pyongyang", "rusia"));
  CHECK_FALSE(gazetteer.lies_within("nowhere", "rusia"));
  CHECK(gazetteer.country_of_place("pyongyang") == "korea-utara");
  CHECK(gazetteer.country_of_place("korea-utara") == "korea-utara");
}

TEST_CASE("a leader, a palace and a capital speak for a country", "[lexicon]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  for (const char* id : {"vladimir-putin", "kremlin", "moskow", "rusia"}) {
    INFO(id);
    CHECK(gazetteer.country_of(id) == "rusia");
  }
  CHECK(gazetteer.country_of("nobody").empty());
}

TEST_CASE("an office has a first and a last day, and open ends", "[lexicon]") {
  KnownName person;
  CHECK(Gazetteer::in_office(person, "2019-04-25"));
  person.from = "1999-12-31";
  person.to = "2008-05-07";
  CHECK(Gazetteer::in_office(person, "2001-07-23"));
  CHECK_FALSE(Gazetteer::in_office(person, "1994-07-08"));
  CHECK_FALSE(Gazetteer::in_office(person, "2019-04-25"));
}

}  // namespace warta
