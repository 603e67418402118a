#include "event/event_merger.hpp"

#include "event/article_stages.hpp"
#include "event/place_linker.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

EventMention meeting(std::vector<std::string_view> parties, std::string date = {}) {
  EventMention mention;
  mention.kind = {EventType::meeting, Reading::mutual};
  mention.parties.participants = std::move(parties);
  if (!date.empty()) mention.date = {std::move(date), Precision::day};
  mention.status = EventStatus::held;
  return mention;
}

std::vector<ToldEvent> merged(const std::vector<EventMention>& mentions) {
  const Gazetteer& gazetteer = ArticleStages::instance().gazetteer();
  const PlaceLinker places{gazetteer};
  return EventMerger{gazetteer, places}.merge(mentions, {"2024-06-20", Precision::day});
}

}  // namespace

TEST_CASE("a mention without a date joins the current event", "[event]") {
  const auto events = merged({meeting({"vladimir-putin", "kim-jong-un"}),
                              meeting({"vladimir-putin", "kim-jong-un"}, "2024-06-19")});
  REQUIRE(events.size() == 1);
  CHECK(events[0].whole.date.value == "2024-06-19");
  CHECK(events[0].mentions.size() == 2);
}

TEST_CASE("another date, country or person is another event", "[event]") {
  CHECK(merged({meeting({"vladimir-putin", "kim-jong-un"}, "2024-06-19"),
                meeting({"vladimir-putin", "kim-jong-un"}, "2023-09-13")})
            .size() == 2);
  CHECK(merged({meeting({"vladimir-putin", "kim-jong-un"}, "2024-06-19"),
                meeting({"vladimir-putin", "to-lam"})})
            .size() == 2);
  CHECK(merged({meeting({"vladimir-putin", "kim-jong-un"}, "2024-06-19"),
                meeting({"vladimir-putin", "kim-jong-il"})})
            .size() == 2);
}

TEST_CASE("a plan is not what took place on another day", "[event]") {
  EventMention plan = meeting({"vladimir-putin", "kim-jong-un"});
  plan.status = EventStatus::planned;
  CHECK(merged({meeting({"vladimir-putin", "kim-jong-un"}, "2023-09-13"), plan}).size() == 2);
}

TEST_CASE("news lies within some weeks of the article", "[event]") {
  const EventDate published{"2024-06-20", Precision::day};
  CHECK(is_current({"2024-06-19", Precision::day}, published));
  CHECK(is_current({"2024-W26", Precision::week}, published));
  CHECK_FALSE(is_current({"2023-09-13", Precision::day}, published));
  CHECK_FALSE(is_current({"2024", Precision::year}, published));
}

}  // namespace warta
