#include "timeline/status_history.hpp"

#include "support/catch.hpp"
#include "timeline/article_maker.hpp"

namespace warta {
namespace {

struct Report {
  const char* published;
  EventStatus status;
};

TimelineEntry entry_of(const std::vector<Report>& reports) {
  std::vector<AnalyzedArticle> articles;
  for (const Report& report : reports) {
    const std::string id = "a" + std::to_string(articles.size());
    articles.push_back(
        ArticleMaker{id, report.published}
            .tell("Redaksi " + id + " menulis tentang lawatan Macron ke Jakarta itu.",
                  with_status(visit("2025-05-28", "jakarta", "emmanuel-macron"), report.status))
            .article);
  }
  const Timeline timeline = build_timeline(articles, between("prancis", "indonesia"));
  REQUIRE(timeline.entries.size() == 1);
  return timeline.entries[0];
}

}  // namespace

TEST_CASE("a plan is followed by what came of it", "[timeline]") {
  const TimelineEntry entry = entry_of({{"2025-05-28", EventStatus::held},
                                        {"2025-05-01", EventStatus::planned},
                                        {"2025-05-20", EventStatus::planned}});
  CHECK(entry.status == EventStatus::held);
  CHECK(entry.history == std::vector<StatusChange>{{"2025-05-01", EventStatus::planned},
                                                   {"2025-05-28", EventStatus::held}});
}

TEST_CASE("an agenda printed after the fact changes nothing", "[timeline]") {
  const TimelineEntry entry = entry_of({{"2025-05-28T09:00:00+07:00", EventStatus::held},
                                        {"2025-05-28T23:00:00+07:00", EventStatus::planned}});
  CHECK(entry.history == std::vector<StatusChange>{{"2025-05-28", EventStatus::held}});
}

TEST_CASE("a visit that was called off can be planned again", "[timeline]") {
  CHECK(entry_of({{"2025-05-01", EventStatus::planned}, {"2025-05-10", EventStatus::cancelled}})
            .status == EventStatus::cancelled);
  const TimelineEntry entry = entry_of({{"2025-05-01", EventStatus::planned},
                                        {"2025-05-10", EventStatus::cancelled},
                                        {"2025-05-12", EventStatus::planned}});
  CHECK(entry.status == EventStatus::planned);
  CHECK(entry.history.size() == 3);
  CHECK(entry.conflicts.empty());
}

TEST_CASE("a cancellation before the event is history, not a dispute", "[timeline]") {
  const TimelineEntry entry =
      entry_of({{"2025-05-10", EventStatus::cancelled}, {"2025-05-28", EventStatus::held}});
  CHECK(entry.status == EventStatus::held);
  CHECK(entry.conflicts.empty());
}

TEST_CASE("held and later denied is a dispute", "[timeline]") {
  const TimelineEntry entry = entry_of({{"2025-05-28", EventStatus::held},
                                        {"2025-05-29", EventStatus::held},
                                        {"2025-05-30", EventStatus::denied}});
  REQUIRE(entry.conflicts.size() == 1);
  CHECK(entry.conflicts[0].field == "status");
  CHECK(entry.conflicts[0].chosen == "held");
  CHECK(entry.conflicts[0].rule == "more-independent-sources");
  CHECK(entry.status == EventStatus::held);
}

TEST_CASE("an undated plan comes first, an undated report last", "[timeline]") {
  const TimelineEntry entry =
      entry_of({{"2025-05-28", EventStatus::held}, {"", EventStatus::planned}});
  CHECK(entry.history ==
        std::vector<StatusChange>{{"", EventStatus::planned}, {"2025-05-28", EventStatus::held}});
}

TEST_CASE("what is only implied becomes held once somebody tells it", "[timeline]") {
  CHECK(entry_of({{"2026-01-01", EventStatus::inferred}}).status == EventStatus::inferred);
  const TimelineEntry entry =
      entry_of({{"2026-01-01", EventStatus::inferred}, {"2025-05-28", EventStatus::held}});
  CHECK(entry.status == EventStatus::held);
  CHECK(entry.independent == 2);
  CHECK(entry.history == std::vector<StatusChange>{{"2025-05-28", EventStatus::held}});
}

}  // namespace warta
