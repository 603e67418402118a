#include "query/term_finder.hpp"

#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("terms are found by root, form and beginning", "[query]") {
  const TermFinder finder{{{QueryTerm::Kind::stem, "bertemu", "temu"},
                           {QueryTerm::Kind::exact, "bertemu", ""},
                           {QueryTerm::Kind::prefix, "pertem", ""}}};
  const auto places =
      finder.find(test_words().read("Mereka bertemu; pertemuan itu dipertemukan, bukan temuan."));
  CHECK(places[0].size() == 4);
  REQUIRE(places[1].size() == 1);
  CHECK(places[1][0] == TermPlace{1, 2, {7, 14}});
  CHECK(places[2].size() == 1);
}

TEST_CASE("a name spelled as the word is found although it has no root", "[query]") {
  const TermFinder finder{{{QueryTerm::Kind::stem, "berdikari", "dikari"}}};
  CHECK(finder.find(test_words().read("Kantor Berdikari di Jakarta."))[0].size() == 1);
  CHECK(finder.find(test_words().read("Kantor Dikara di Jakarta."))[0].empty());
}

TEST_CASE("names are found where they are meant", "[query]") {
  const std::string text = "Kemarin Moskow menjawab; Vladimir Putin diam.";
  const RunningText running = test_words().read(text);
  Entity putin;
  putin.id = "vladimir-putin";
  putin.mentions = {{{25, 39}, "", "alias", {}}};
  Entity moscow;
  moscow.id = "moskow";
  moscow.mentions = {{{8, 14}, "rusia", "capital", {}}};
  const TermFinder finder{{{QueryTerm::Kind::entity, "vladimir-putin", ""},
                           {QueryTerm::Kind::entity, "rusia", ""},
                           {QueryTerm::Kind::entity, "kim-jong-un", ""}}};
  auto places = finder.find(running);
  finder.add_names(running, {putin, moscow}, places);
  REQUIRE(places[0].size() == 1);
  CHECK(places[0][0] == TermPlace{3, 5, {25, 39}});
  CHECK(places[1].size() == 1);
  CHECK(places[2].empty());
}

}  // namespace warta
