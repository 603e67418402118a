#include "event/event_writer.hpp"

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

const EventDate kToday{"2024-06-20", Precision::day};

EventMention meeting(const EventDate& date) {
  EventMention mention;
  mention.kind = {EventType::meeting, Reading::mutual};
  mention.date = date;
  mention.parties.participants = {"xi-jinping", "to-lam"};
  return mention;
}

std::vector<Event> written(const LaidArticle& laid, const std::vector<EventMention>& mentions) {
  ToldEvent told{mentions.front(), {}};
  for (std::size_t i = 0; i < mentions.size(); ++i) told.mentions.push_back(i);
  std::vector<Event> events;
  EventWriter{laid.text, laid.article, ArticleStages::instance().gazetteer(), kToday}.write(
      told, mentions, events);
  return events;
}

}  // namespace

TEST_CASE("a meeting needs two parties, a journey a foreign goal", "[event]") {
  const LaidArticle laid{"Xi Jinping bertemu To Lam."};
  const EventWriter writer{laid.text, laid.article, ArticleStages::instance().gazetteer(), kToday};
  EventMention mention = meeting({});
  CHECK(writer.is_complete(mention, false));
  mention.parties.participants = {"xi-jinping"};
  CHECK_FALSE(writer.is_complete(mention, false));
  CHECK_FALSE(writer.is_complete(mention, true));
  mention.parties.visitor = "xi-jinping";
  mention.place = {"hanoi", "", "vietnam"};
  CHECK(writer.is_complete(mention, true));
  mention.place = {"shanghai", "", ArticleStages::instance().gazetteer().country_of("xi-jinping")};
  CHECK_FALSE(writer.is_complete(mention, true));
}

TEST_CASE("what lies ahead is a plan even without a cue", "[event]") {
  const LaidArticle laid{"Xi Jinping bertemu To Lam."};
  CHECK(written(laid, {meeting({"2024-06-25", Precision::day})}).at(0).status ==
        EventStatus::planned);
  CHECK(written(laid, {meeting({"2024-06-19", Precision::day})}).at(0).status == EventStatus::held);
  CHECK(written(laid, {meeting({"2024-06", Precision::month})}).at(0).status == EventStatus::held);
}

TEST_CASE("a participant speaks for a country by the article or by the tables", "[event]") {
  const LaidArticle laid{"Xi Jinping bertemu Menteri Pertanian Vietnam Le Quoc Phan di Hanoi."};
  EventMention mention = meeting({"2024-06-19", Precision::day});
  mention.parties.participants = {"xi-jinping", "le-quoc-phan", "joko-anwar"};
  const Event event = written(laid, {mention}).at(0);
  CHECK(event.sides == std::vector<std::string>{"china", "vietnam", ""});
  CHECK(side_of(event, "le-quoc-phan") == "vietnam");
  CHECK(side_of(event, "hanoi").empty());
}

TEST_CASE("a country gives way to the person who speaks for it", "[event]") {
  const LaidArticle laid{"Xi Jinping bertemu To Lam."};
  EventMention mention = meeting({});
  mention.parties.participants = {"vietnam", "xi-jinping", "to-lam"};
  const auto events = written(laid, {mention});
  REQUIRE(events.size() == 1);
  CHECK(events[0].participants == std::vector<std::string>{"xi-jinping", "to-lam"});
}

TEST_CASE("one sentence gives one event of a kind and status", "[event]") {
  const LaidArticle laid{"Xi Jinping bertemu To Lam."};
  CHECK(written(laid, {meeting({}), meeting({})}).size() == 1);
  EventMention denied = meeting({});
  denied.status = EventStatus::denied;
  CHECK(written(laid, {meeting({}), denied}).size() == 2);
}

}  // namespace warta
