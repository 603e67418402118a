#include "timeline/testimony.hpp"

#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"
#include "text/offset_map.hpp"
#include "timeline/article_maker.hpp"

namespace warta {
namespace {

Testimony only_testimony(const AnalyzedArticle& article) {
  static const Lexicon lexicon;
  static const Gazetteer gazetteer{lexicon};
  return make_testimony(gazetteer, article, OffsetMap{article.text}, article.events.at(0));
}

EventStatus status_when_printed(const char* published, const char* date) {
  const auto article = ArticleMaker{"a", published}
                           .tell("Kim ke Moskow.", visit(date, "moskow", "kim-jong-un"))
                           .article;
  return only_testimony(article).claim.status;
}

}  // namespace

TEST_CASE("a claim keeps the sentence and its place in code points", "[timeline]") {
  const auto article = ArticleMaker{"a", "2019-04-25T15:00:00+07:00"}
                           .tell("“Kim” bertemu Putin.",
                                 meeting("2019-04-25", "vladivostok", {"kim-jong-un", "rusia"}))
                           .article;
  const Testimony testimony = only_testimony(article);
  CHECK(testimony.claim.text == "“Kim” bertemu Putin.");
  CHECK(testimony.claim.begin == 0);
  CHECK(testimony.claim.end == 20);
  CHECK(testimony.lead);
  CHECK(testimony.named_sides() == 1);
  CHECK(testimony.country == "rusia");
}

TEST_CASE("nothing is held after it was printed", "[timeline]") {
  CHECK(status_when_printed("2024-12-31", "2025") == EventStatus::planned);
  CHECK(status_when_printed("2024-12-31", "2025-01-01") == EventStatus::held);  // a time zone away
  CHECK(status_when_printed("2024-12-31", "2025-01-02") == EventStatus::planned);
  CHECK(status_when_printed("2024-12-30", "2024-12-30") == EventStatus::held);
  CHECK(status_when_printed("2024-12-30", "2024") == EventStatus::held);
  CHECK(status_when_printed("", "2025") == EventStatus::held);
}

TEST_CASE("a sentence without time, place or party only refers to the event", "[timeline]") {
  const auto background = [](std::vector<Evidence> evidence) {
    Event event = meeting("2023-09-13", "rusia", {"kim-jong-un", "vladimir-putin"});
    event.evidence = std::move(evidence);
    return only_testimony(ArticleMaker{"a"}.tell("Pertemuan itu penting.", event).article)
        .claim.background;
  };
  const Evidence trigger{"trigger", {0, 9}, "trigger"};
  CHECK(background({trigger, {"date", {50, 60}, "date-of-clause-elsewhere"}}));
  CHECK(background({trigger, {"source", {10, 13}, "saying-verb"}}));
  CHECK_FALSE(background({trigger, {"place", {10, 13}, "place-of-clause"}}));
  CHECK_FALSE(background({}));
}

TEST_CASE("a claim keeps the words that state its fields", "[timeline]") {
  Event event = meeting("2023-09-13", "rusia", {"kim-jong-un", "vladimir-putin"});
  event.evidence = {{"trigger", {0, 9}, "trigger"},
                    {"place", {13, 18}, "place-of-clause"},
                    {"date", {50, 60}, "date-of-clause-elsewhere"}};
  const auto testimony =
      only_testimony(ArticleMaker{"a"}.tell("Pertemuan di Rusia.", event).article);
  CHECK(testimony.claim.states == std::vector<StatedField>{{"place", "Rusia"}});
}

TEST_CASE("nobody visits their own country or receives in another's", "[timeline]") {
  Event event = meeting("2019-04-25", "vladivostok", {"kim-jong-un", "vladimir-putin"});
  event.visitor = "vladimir-putin";
  event.host = "kim-jong-un";
  const Testimony there =
      only_testimony(ArticleMaker{"a"}.tell("Putin tiba lebih dulu.", event).article);
  CHECK(there.visitor.empty());
  CHECK(there.host.empty());
  CHECK(there.origin.empty());
  event.place = "pyongyang";
  const Testimony abroad = only_testimony(ArticleMaker{"a"}.tell("Putin tiba.", event).article);
  CHECK(abroad.visitor == "vladimir-putin");
  CHECK(abroad.origin == "rusia");
}

}  // namespace warta
