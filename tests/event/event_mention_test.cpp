#include "event/event_mention.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

EventMention with_status(std::optional<EventStatus> status) {
  EventMention mention;
  mention.status = status;
  return mention;
}

}  // namespace

TEST_CASE("an id is added once", "[event]") {
  Ids ids{"xi-jinping"};
  add_new(ids, {"to-lam", "xi-jinping", "to-lam"});
  CHECK(ids == Ids{"xi-jinping", "to-lam"});
  CHECK(contains(ids, "to-lam"));
  CHECK_FALSE(contains(ids, "lam"));
}

TEST_CASE("the first evidence for a field is found", "[event]") {
  EventMention mention;
  mention.add_evidence({{"trigger", {0, 7}, "trigger"}, {"date", {8, 14}, "date-of-clause"}});
  mention.add_evidence({{"date", {20, 24}, "date-of-series"}});
  REQUIRE(mention.evidence.size() == 3);
  CHECK(find_evidence(mention.evidence, "date") == &mention.evidence[1]);
  CHECK(find_evidence(mention.evidence, "place") == nullptr);
}

TEST_CASE("what is left open may have been held, what is planned was not", "[event]") {
  const EventMention open = with_status({});
  const EventMention held = with_status(EventStatus::held);
  const EventMention planned = with_status(EventStatus::planned);
  const EventMention denied = with_status(EventStatus::denied);
  CHECK_FALSE(open.is_unheld());
  CHECK(planned.is_unheld());
  CHECK(have_same_status(open, held));
  CHECK(have_same_status(planned, planned));
  CHECK_FALSE(have_same_status(planned, denied));
  CHECK_FALSE(have_same_status(held, planned));
}

}  // namespace warta
