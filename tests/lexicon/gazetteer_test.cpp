#include "lexicon/gazetteer.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "support/catch.hpp"

namespace warta {
namespace {

const Gazetteer& gazetteer() {
  static const Lexicon lexicon;
  static const Gazetteer names{lexicon};
  return names;
}

}  // namespace

TEST_CASE("the gazetteer knows whose country it is", "[lexicon]") {
  CHECK(gazetteer().country_of("vladimir-putin") == "rusia");
  CHECK(gazetteer().country_of("kremlin") == "rusia");
  CHECK(gazetteer().country_of("pyongyang") == "korea-utara");
  CHECK(gazetteer().country_of("rusia") == "rusia");
  CHECK(gazetteer().country_of("semenanjung-korea").empty());
  CHECK(gazetteer().country_of("nobody").empty());
}

TEST_CASE("places lie in places", "[lexicon]") {
  CHECK(gazetteer().lies_within("kosmodrom-vostochny", "rusia"));
  CHECK(gazetteer().lies_within("kosmodrom-vostochny", "timur-jauh-rusia"));
  CHECK(gazetteer().lies_within("vladivostok", "vladivostok"));
  CHECK_FALSE(gazetteer().lies_within("rusia", "vladivostok"));
  CHECK_FALSE(gazetteer().lies_within("moskow", "korea-utara"));
  CHECK(gazetteer().country_of_place("rumah-tamu-negara-kumsusan") == "korea-utara");
}

TEST_CASE("a place keeps the time of the nearest place around it that has one", "[lexicon]") {
  CHECK(gazetteer().zone_of("vladivostok") == "Asia/Vladivostok");
  CHECK(gazetteer().zone_of("kosmodrom-vostochny") == "Asia/Yakutsk");
  CHECK(gazetteer().zone_of("stadion-kim-il-sung") == "Asia/Pyongyang");
  CHECK(gazetteer().zone_of("kabupaten-sleman") == "Asia/Jakarta");
  CHECK(gazetteer().zone_of("kuta") == "Asia/Makassar");
  CHECK(gazetteer().zone_of("kabupaten-merauke") == "Asia/Jayapura");
  CHECK(gazetteer().zone_of("rusia").empty());  // has several
  CHECK(gazetteer().zone_of("vladimir-putin").empty());
  CHECK(gazetteer().zone_of("nobody").empty());
}

TEST_CASE("the table of cities adds to that of places, which stays right", "[lexicon]") {
  const KnownName* moscow = gazetteer().find("moskow");  // places: the name; cities: where it lies
  REQUIRE(moscow != nullptr);
  CHECK(moscow->name == "Moskow");
  CHECK(moscow->stands_for == "rusia");
  CHECK(gazetteer().coordinates_of("moskow").latitude == "55.75");
  CHECK(gazetteer().coordinates_of("moskow").longitude == "37.62");
  CHECK(gazetteer().coordinates_of("vladimir-putin").latitude.empty());
  const KnownName* karachi = gazetteer().find("karachi");  // only in cities
  REQUIRE(karachi != nullptr);
  CHECK(karachi->kind == "city");
  CHECK(gazetteer().country_of("karachi") == "pakistan");
  CHECK(gazetteer().zone_of("karachi") == "Asia/Karachi");
}

TEST_CASE("terms of office", "[lexicon]") {
  const KnownName* medvedev = gazetteer().find("dmitry-medvedev");
  REQUIRE(medvedev != nullptr);
  const auto presidency = std::find_if(medvedev->terms.begin(), medvedev->terms.end(),
                                       [](const Term& term) { return term.role == "presiden"; });
  REQUIRE(presidency != medvedev->terms.end());
  CHECK(Gazetteer::holds(*presidency, "2011-08-24"));
  CHECK(Gazetteer::holds(*presidency, "2008"));
  CHECK_FALSE(Gazetteer::holds(*presidency, "2007-04-25"));
  CHECK_FALSE(Gazetteer::holds(*presidency, "2019-04-25"));
  CHECK(gazetteer().find("dimitri-medvedev") == nullptr);
}

TEST_CASE("a person may hold several offices, one after the other", "[lexicon]") {
  const KnownName* putin = gazetteer().find("vladimir-putin");
  REQUIRE(putin != nullptr);
  const auto held = [&](std::string_view role, std::string_view day) {
    return std::any_of(putin->terms.begin(), putin->terms.end(), [&](const Term& term) {
      return term.role == role && Gazetteer::holds(term, day);
    });
  };
  CHECK(held("presiden", "2000-07-19"));
  CHECK(held("presiden", "2019-04-25"));
  CHECK_FALSE(held("presiden", "2011-08-24"));
  CHECK(held("perdana menteri", "2011-08-24"));
}

TEST_CASE("every id that a name points to exists, and no id is used twice", "[lexicon]") {
  std::map<std::string_view, int> ids;
  for (const KnownName& name : gazetteer().names()) ++ids[name.id];
  for (const KnownName& name : gazetteer().names()) {
    CAPTURE(name.id);
    CHECK(ids[name.id] == 1);
    for (const std::string_view id : {name.within, name.stands_for, name.country})
      if (!id.empty()) CHECK(gazetteer().find(id) != nullptr);
    CHECK((name.from.empty() || name.to.empty() || name.from <= name.to));
  }
}

TEST_CASE("a person speaks for a country while in office, a company never does", "[lexicon]") {
  CHECK(gazetteer().speaks_for("dmitry-medvedev", "2011-08-24") == "rusia");
  CHECK(gazetteer().speaks_for("donald-trump", "2018-06") == "amerika-serikat");
  CHECK(gazetteer().speaks_for("donald-trump", "2015-09-03").empty());
  CHECK(gazetteer().speaks_for("donald-trump", "2025-W03") == "amerika-serikat");
  CHECK(gazetteer().speaks_for("kim-jong-il", "") == "korea-utara");
  CHECK(gazetteer().speaks_for("kremlin", "2024") == "rusia");
  CHECK(gazetteer().speaks_for("partai-pekerja-korea", "") == "korea-utara");
  CHECK(gazetteer().speaks_for("gazprom", "").empty());
  CHECK(gazetteer().speaks_for("pbb", "") == "pbb");
  CHECK(gazetteer().speaks_for("nobody", "").empty());
}

TEST_CASE("no full name or alias belongs to two entries", "[lexicon]") {
  std::map<std::string, std::string_view> owners;
  for (const KnownName& name : gazetteer().names()) {
    auto forms = name.aliases;
    forms.push_back(name.name);
    for (const std::string_view form : forms) {
      std::string key{form};
      std::replace(key.begin(), key.end(), '-', ' ');
      CAPTURE(key, name.id);
      CHECK(owners.try_emplace(key, name.id).first->second == name.id);
    }
  }
}

TEST_CASE("every country has its capital", "[lexicon]") {
  const auto has_capital = [](std::string_view country) {
    return std::any_of(
        gazetteer().names().begin(), gazetteer().names().end(),
        [&](const KnownName& name) { return name.kind == "city" && name.stands_for == country; });
  };
  const std::set<std::string_view> city_states{"monako", "san-marino", "singapura", "vatikan"};
  for (const KnownName& name : gazetteer().names()) {
    CAPTURE(name.id);
    if (name.kind == "country" && !city_states.contains(name.id)) CHECK(has_capital(name.id));
  }
}

}  // namespace warta
