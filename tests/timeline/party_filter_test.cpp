#include "timeline/party_filter.hpp"

#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"
#include "timeline/article_maker.hpp"

namespace warta {
namespace {

bool accepts(const std::vector<std::string>& parties, const Event& event) {
  static const Lexicon lexicon;
  static const Gazetteer gazetteer{lexicon};
  return PartyFilter{gazetteer, parties}.accepts(event);
}

}  // namespace

TEST_CASE("those who speak for a country bring it into an event", "[timeline]") {
  const std::vector<std::string> parties{"rusia", "korea-utara"};
  CHECK(accepts(parties, meeting("2019", "", {"vladimir-putin", "kim-jong-un"})));
  CHECK(accepts(parties, meeting("2019", "", {"sergey-lavrov", "choe-son-hui"})));
  CHECK(accepts(parties, meeting("2019", "", {"rusia", "korea-utara"})));
  CHECK(accepts(parties, meeting("2019", "", {"vladimir-putin", "xi-jinping", "kim-jong-un"})));
  CHECK_FALSE(accepts(parties, meeting("2019", "", {"vladimir-putin", "xi-jinping"})));
  CHECK_FALSE(accepts(parties, meeting("2019", "pyongyang", {"kim-jong-un", "xi-jinping"})));
}

TEST_CASE("a visit is between the visitor's country and the one visited", "[timeline]") {
  const std::vector<std::string> parties{"rusia", "korea-utara"};
  CHECK(accepts(parties, visit("2000", "pyongyang", "vladimir-putin")));
  CHECK(accepts(parties, visit("2011", "rusia", "kim-jong-il")));
  CHECK_FALSE(accepts(parties, visit("2024", "hanoi", "vladimir-putin")));
  CHECK_FALSE(accepts(parties, visit("2024", "vladivostok", "vladimir-putin")));
  Event by_country = visit("2011", "", "kim-jong-il");
  by_country.country = "rusia";
  CHECK(accepts(parties, by_country));
}

TEST_CASE("capitals, people and organisations can be parties too", "[timeline]") {
  CHECK(accepts({"moskow", "pyongyang"}, meeting("2019", "", {"vladimir-putin", "kim-jong-un"})));
  CHECK(accepts({"joe-biden", "korea-selatan"}, meeting("2021", "", {"joe-biden", "moon-jae-in"})));
  CHECK_FALSE(accepts({"joe-biden", "korea-selatan"},
                      meeting("2018", "", {"donald-trump", "moon-jae-in"})));
  CHECK(accepts({"emmanuel-macron", "indonesia"}, visit("2025", "jakarta", "emmanuel-macron")));
  CHECK(accepts({"nato", "ukraina"}, meeting("2023", "", {"nato", "volodymyr-zelensky"})));
}

TEST_CASE("no parties means every event", "[timeline]") {
  CHECK(accepts({}, meeting("2021", "", {"joe-biden", "moon-jae-in"})));
  CHECK(accepts({}, Event{}));
}

}  // namespace warta
