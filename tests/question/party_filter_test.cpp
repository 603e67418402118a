#include "question/party_filter.hpp"

#include "lexicon/gazetteer.hpp"
#include "question/party_groups.hpp"
#include "support/catch.hpp"
#include "support/told_event.hpp"

namespace warta {
namespace {

bool accepts(const std::vector<std::string>& parties, const Event& event) {
  static const Lexicon lexicon;
  static const Gazetteer gazetteer{lexicon};
  static const PartyGroups groups{lexicon};
  return PartyFilter{gazetteer, groups, parties}.accepts(event);
}

}  // namespace

TEST_CASE("those who speak for a country bring it into an event", "[question]") {
  const std::vector<std::string> parties{"rusia", "korea-utara"};
  CHECK(accepts(parties, meeting("2019", "", {"vladimir-putin", "kim-jong-un"})));
  CHECK(accepts(parties, meeting("2019", "", {"sergey-lavrov", "choe-son-hui"})));
  CHECK(accepts(parties, meeting("2019", "", {"rusia", "korea-utara"})));
  CHECK(accepts(parties, meeting("2019", "", {"vladimir-putin", "xi-jinping", "kim-jong-un"})));
  CHECK_FALSE(accepts(parties, meeting("2019", "", {"vladimir-putin", "xi-jinping"})));
  CHECK_FALSE(accepts(parties, meeting("2019", "pyongyang", {"kim-jong-un", "xi-jinping"})));
}

TEST_CASE("an envoy whom only the article knows brings his country into an event", "[question]") {
  Event event = meeting("2024-11-19", "pyongyang", {"oksana-belova", "kim-jong-un"});
  CHECK_FALSE(accepts({"rusia", "korea-utara"}, event));
  event.sides.front() = "rusia";
  CHECK(accepts({"rusia", "korea-utara"}, event));
}

TEST_CASE("a company does not bring the country it is at home in", "[question]") {
  const Event letter = told(EventType::letter, "2018-04-19", "", {"facebook", "joko-widodo"});
  CHECK_FALSE(accepts({"amerika-serikat", "indonesia"}, letter));
  CHECK(accepts({"facebook", "indonesia"}, letter));
}

TEST_CASE("a visit is between the visitor's country and the one visited", "[question]") {
  const std::vector<std::string> parties{"rusia", "korea-utara"};
  CHECK(accepts(parties, visit("2000", "pyongyang", "vladimir-putin")));
  CHECK(accepts(parties, visit("2011", "rusia", "kim-jong-il")));
  CHECK_FALSE(accepts(parties, visit("2024", "hanoi", "vladimir-putin")));
  CHECK_FALSE(accepts(parties, visit("2024", "vladivostok", "vladimir-putin")));
  Event by_country = visit("2011", "", "kim-jong-il");
  by_country.country = "rusia";
  CHECK(accepts(parties, by_country));
}

TEST_CASE("capitals, people and organisations can be parties too", "[question]") {
  CHECK(accepts({"moskow", "pyongyang"}, meeting("2019", "", {"vladimir-putin", "kim-jong-un"})));
  CHECK(accepts({"joe-biden", "korea-selatan"}, meeting("2021", "", {"joe-biden", "moon-jae-in"})));
  CHECK_FALSE(accepts({"joe-biden", "korea-selatan"},
                      meeting("2018", "", {"donald-trump", "moon-jae-in"})));
  CHECK(accepts({"emmanuel-macron", "indonesia"}, visit("2025", "jakarta", "emmanuel-macron")));
  CHECK(accepts({"nato", "ukraina"}, meeting("2023", "", {"nato", "volodymyr-zelensky"})));
}

TEST_CASE("a group is there if a member other than the other party is", "[question]") {
  CHECK(accepts({"g20", "rusia"}, meeting("2024", "", {"vladimir-putin", "xi-jinping"})));
  CHECK_FALSE(accepts({"g20", "rusia"}, meeting("2024", "", {"vladimir-putin", "kim-jong-un"})));
  CHECK_FALSE(accepts({"g20", "rusia"}, meeting("2024", "", {"vladimir-putin", "sergey-lavrov"})));
  CHECK(accepts({"asean", "rusia"}, visit("2024", "hanoi", "vladimir-putin")));
  CHECK(accepts({"asean", "rusia"}, meeting("2024", "", {"asean", "sergey-lavrov"})));
  CHECK(accepts({"asean", "asean"}, meeting("2024", "", {"joko-widodo", "anwar-ibrahim"})));
  CHECK_FALSE(accepts({"asean", "asean"}, meeting("2024", "", {"joko-widodo", "xi-jinping"})));
}

TEST_CASE("who was no member on the day does not stand for the group", "[question]") {
  CHECK(accepts({"uni-eropa", "rusia"}, meeting("2018-03-01", "", {"inggris", "rusia"})));
  CHECK_FALSE(accepts({"uni-eropa", "rusia"}, meeting("2022-03-01", "", {"inggris", "rusia"})));
}

TEST_CASE("no parties means every event", "[question]") {
  CHECK(accepts({}, meeting("2021", "", {"joe-biden", "moon-jae-in"})));
  CHECK(accepts({}, Event{}));
}

}  // namespace warta
