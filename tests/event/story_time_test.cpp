#include "event/story_time.hpp"

#include "event/article_stages.hpp"
#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

struct Story {
  std::vector<EventMention> mentions;
  std::vector<ToldEvent> told;

  void add(EventType type, std::size_t sentence, Ids parties, std::string date = {}) {
    EventMention mention;
    mention.kind = {type, Reading::mutual};
    mention.sentence = sentence;
    mention.parties.participants = std::move(parties);
    if (!date.empty()) mention.date = {std::move(date), Precision::day};
    mention.status = EventStatus::held;
    mention.evidence.push_back({"trigger", {0, 1}, "trigger"});
    told.push_back({mention, {mentions.size()}});
    mentions.push_back(mention);
  }

  void settle() {
    const Gazetteer& gazetteer = ArticleStages::instance().gazetteer();
    const PlaceLinker places{gazetteer};
    const EventMerger merger{gazetteer, places};
    const StoryTime story{merger};
    story.complete_letters(told, mentions);
    story.date_by_company(told, mentions);
  }
};

}  // namespace

TEST_CASE("an undated event is of the day of its company", "[event]") {
  Story story;
  story.add(EventType::meeting, 0, {"sergey-lavrov", "kim-jong-un"}, "2025-07-12");
  story.add(EventType::meeting, 2, {"sergey-lavrov", "choe-son-hui"});
  story.settle();
  CHECK(story.told[1].whole.date.value == "2025-07-12");
  CHECK(story.mentions[1].evidence.back().rule == "date-of-company");
}

TEST_CASE("other sides, other people and far sentences lend no date", "[event]") {
  Story story;
  story.add(EventType::meeting, 0, {"sergey-lavrov", "kim-jong-un"}, "2025-07-12");
  story.add(EventType::meeting, 1, {"sergey-lavrov", "wang-yi"});
  story.add(EventType::meeting, 1, {"vladimir-putin", "choe-son-hui"});
  story.add(EventType::meeting, 9, {"sergey-lavrov", "choe-son-hui"});
  story.settle();
  for (const std::size_t i : {1U, 2U, 3U}) CHECK_FALSE(story.told[i].whole.date.known());
}

TEST_CASE("a letter handed over is for whom its bearer meets", "[event]") {
  Story story;
  story.add(EventType::meeting, 0, {"vyacheslav-volodin", "kim-jong-un"}, "2025-08-15");
  story.add(EventType::letter, 1, {"vladimir-putin"});
  story.settle();
  CHECK(story.told[1].whole.parties.participants == Ids{"vladimir-putin", "kim-jong-un"});
  CHECK(story.told[1].whole.date.value == "2025-08-15");
}

}  // namespace warta
