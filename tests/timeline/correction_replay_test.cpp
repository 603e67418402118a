#include "timeline/correction_replay.hpp"

#include "support/catch.hpp"
#include "text/name_key.hpp"
#include "timeline/article_maker.hpp"

namespace warta {
namespace {

const std::vector<std::string> kLeaders{"kim-jong-un", "vladimir-putin"};

std::vector<AnalyzedArticle> archive() {
  return {ArticleMaker{"a", "2019-04-26"}
              .tell("Kim dan Putin bertemu di Vladivostok, Kamis (25/4).",
                    meeting("2019-04-25", "vladivostok", kLeaders))
              .article,
          ArticleMaker{"b", "2019-12-30"}
              .tell("Pada 2019 Kim menemui Putin di Moskow.", meeting("2019", "moskow", kLeaders))
              .article,
          ArticleMaker{"c", "2024-02-01"}
              .tell("Choe bertemu Putin pada Januari.",
                    meeting("2024-01", "moskow", {"choe-son-hui", "vladimir-putin"}))
              .tell("Kim dan Putin berbicara lewat telepon pada Desember 2023.",
                    told(EventType::call, "2023-12", "", kLeaders))
              .article};
}

Timeline corrected(std::string_view lines, const std::vector<AnalyzedArticle>& articles = archive(),
                   TimelineOptions options = moscow_and_pyongyang()) {
  options.corrections = read_corrections(
      lines, "k", [](std::string_view name) { return std::string{name_key(name)}; });
  return build_timeline(articles, std::move(options));
}

CorrectionOutcome outcome(const Timeline& timeline) {
  REQUIRE(timeline.corrections.size() == 1);
  return timeline.corrections.front().outcome;
}

}  // namespace

TEST_CASE("a row gets the date it is given, and says so", "[timeline]") {
  const Timeline timeline =
      corrected("date 2024-01 meeting Choe Son Hui, Vladimir Putin -> 2024-01-16");
  CHECK(outcome(timeline) == CorrectionOutcome::applied);
  CHECK(timeline.corrections.front().change == "date: 2024-01 -> 2024-01-16");
  const TimelineEntry& entry = timeline.entries.back();
  CHECK(entry.id == "2024-01-16-meeting-moskow");
  CHECK(entry.precision == Precision::day);
  CHECK(entry.corrected == std::vector<std::string>{"date: 2024-01 -> 2024-01-16"});
  CHECK(entry.claims.front().date == "2024-01");  // what the report says stays
}

TEST_CASE("a correction settles a dispute", "[timeline]") {
  const Timeline timeline = corrected("place 2019 meeting Kim Jong Un, Rusia -> Moskow");
  const TimelineEntry& entry = timeline.entries.front();
  CHECK(entry.place == "moskow");
  REQUIRE(entry.conflicts.size() == 1);
  CHECK(entry.conflicts.front().chosen == "moskow");
  CHECK(entry.conflicts.front().rule == "correction");
}

TEST_CASE("what was no event is left out", "[timeline]") {
  const Timeline timeline = corrected("not 2023-12 call Kim Jong Un, Vladimir Putin");
  CHECK(outcome(timeline) == CorrectionOutcome::applied);
  CHECK(timeline.entries.size() == 2);
}

TEST_CASE("a status is put right", "[timeline]") {
  const Timeline timeline = corrected("status 2023-12 call Kim Jong Un -> denied");
  CHECK(timeline.entries[1].status == EventStatus::denied);
}

TEST_CASE("two rows become one, and one two", "[timeline]") {
  const auto split = corrected("split 2019-04-25 meeting Kim Jong Un -> @ Moskow");
  CHECK(outcome(split) == CorrectionOutcome::applied);
  REQUIRE(split.entries.size() == 4);
  CHECK(split.entries[0].conflicts.empty());
  CHECK(split.entries[1].conflicts.empty());
  const auto again = corrected(
      "split 2019-04-25 meeting Kim Jong Un -> @ Moskow\n"
      "merge 2019-04-25 meeting Kim Jong Un @ Vladivostok + 2019 meeting Kim Jong Un @ Moskow\n");
  CHECK(again.entries.size() == 3);
  CHECK(again.entries[0].claims.size() == 2);
}

TEST_CASE("two names of one person are one before anything is compared", "[timeline]") {
  auto articles = archive();
  for (std::string& id : articles[1].events[0].participants)
    if (id == "kim-jong-un") id = "kim-jung-un";
  CHECK(corrected("", articles).entries.front().claims.size() == 1);
  const Timeline timeline = corrected("alias Kim Jung-un = Kim Jong Un", articles);
  CHECK(outcome(timeline) == CorrectionOutcome::applied);
  CHECK(timeline.entries.front().claims.size() == 2);
}

TEST_CASE("a correction holds when new articles tell the event more exactly", "[timeline]") {
  const char* const line = "place 2024-01 meeting Choe Son Hui, Vladimir Putin -> Sochi";
  auto articles = archive();
  articles.push_back(ArticleMaker{"d", "2024-01-17"}
                         .tell("Choe bertemu Putin di Moskow, Selasa (16/1).",
                               meeting("2024-01-16", "moskow", {"choe-son-hui", "vladimir-putin"}))
                         .article);
  for (const Timeline& timeline : {corrected(line), corrected(line, articles)})
    CHECK(timeline.entries.back().place == "sochi");
}

TEST_CASE("a correction that applies no more is told", "[timeline]") {
  CHECK(outcome(corrected("not 2018 call Kim Jong Un, Vladimir Putin")) ==
        CorrectionOutcome::no_event);
  CHECK(outcome(corrected("date 2019-04-23 meeting Kim Jong Un, Vladimir Putin -> 2019-04-25")) ==
        CorrectionOutcome::already_so);
  CHECK(outcome(corrected("status 2023-12 call Kim Jong Un -> held")) ==
        CorrectionOutcome::already_so);
  CHECK(outcome(corrected("not 2018 call Joe Biden, Xi Jinping")) == CorrectionOutcome::not_asked);
}

TEST_CASE("a name that two events share equally is not guessed", "[timeline]") {
  auto articles = archive();
  articles[2].events[1].type = EventType::meeting;
  articles[2].events[1].date = "2024-01";
  articles[2].events[1].place = "beijing";
  articles[2].events[1].participants = {"kim-jong-un", "vladimir-putin"};
  CHECK(outcome(corrected("not 2024-01 meeting Vladimir Putin", articles)) ==
        CorrectionOutcome::ambiguous);
  CHECK(outcome(corrected("not 2024-01 meeting Vladimir Putin @ Beijing", articles)) ==
        CorrectionOutcome::applied);
}

}  // namespace warta
