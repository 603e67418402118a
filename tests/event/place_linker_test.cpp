#include "event/place_linker.hpp"

#include "event/article_stages.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("places named together settle on city and venue", "[event]") {
  const PlaceLinker places{ArticleStages::instance().gazetteer()};
  const EventPlace campus = places.settle({"far-eastern-federal-university", "vladivostok"});
  CHECK(campus.place == "vladivostok");
  CHECK(campus.venue == "far-eastern-federal-university");
  CHECK(campus.country == "rusia");
  CHECK(places.settle({"bandara-pyongyang"}).place == "pyongyang");
}

TEST_CASE("a facility in the open country is the place itself", "[event]") {
  const PlaceLinker places{ArticleStages::instance().gazetteer()};
  const EventPlace launch = places.settle({"kosmodrom-vostochny", "oblast-amur"});
  CHECK(launch.place == "kosmodrom-vostochny");
  CHECK(launch.venue.empty());
  CHECK(launch.country == "rusia");
}

TEST_CASE("places may agree by containment, not across cities or countries", "[event]") {
  const PlaceLinker places{ArticleStages::instance().gazetteer()};
  CHECK(places.may_agree("vladivostok", "rusia"));
  CHECK(places.may_agree("", "rusia"));
  CHECK_FALSE(places.may_agree("vladivostok", "moskow"));
  CHECK_FALSE(places.may_agree("vietnam", "korea-utara"));
}

}  // namespace warta
