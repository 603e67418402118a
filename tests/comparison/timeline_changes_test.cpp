#include "comparison/timeline_changes.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TimelineEntry row(std::string id, std::vector<std::pair<std::string, std::size_t>> told) {
  TimelineEntry entry;
  entry.id = std::move(id);
  entry.date = "2024-06-19";
  for (auto& [article, begin] : told) {
    Claim claim;
    claim.article = std::move(article);
    claim.begin = begin;
    entry.claims.push_back(std::move(claim));
  }
  return entry;
}

Timeline of(std::vector<TimelineEntry> entries) {
  Timeline timeline;
  timeline.entries = std::move(entries);
  return timeline;
}

}  // namespace

TEST_CASE("a row is known again by its sentences, whatever its id", "[comparison]") {
  TimelineEntry before = row("2024-W25-visit", {{"a", 10}});
  before.status = EventStatus::planned;
  TimelineEntry after = row("2024-06-19-visit", {{"a", 10}, {"b", 0}});
  after.place = "pyongyang";
  const TimelineChanges changes = compare_timelines(of({before}), of({after}));
  CHECK(changes.added.empty());
  CHECK(changes.gone.empty());
  REQUIRE(changes.changed.size() == 1);
  CHECK(changes.changed[0].entry.id == "2024-06-19-visit");
  CHECK(changes.changed[0].fields ==
        std::vector<FieldChange>{{"status", "planned", "held"}, {"place", "", "pyongyang"}});
}

TEST_CASE("or by its id", "[comparison]") {
  TimelineEntry after = row("x", {{"b", 0}});
  after.articles = 2;
  const TimelineChanges changes = compare_timelines(of({row("x", {{"a", 0}})}), of({after}));
  REQUIRE(changes.changed.size() == 1);
  CHECK(changes.changed[0].fields == std::vector<FieldChange>{{"articles", "0", "2"}});
}

TEST_CASE("rows are new, the same, or gone", "[comparison]") {
  const Timeline before = of({row("x", {{"a", 0}}), row("y", {{"b", 0}})});
  const TimelineChanges changes =
      compare_timelines(before, of({row("x", {{"a", 0}}), row("z", {{"c", 0}})}));
  REQUIRE(changes.added.size() == 1);
  CHECK(changes.added[0].id == "z");
  CHECK(changes.changed.empty());
  REQUIRE(changes.gone.size() == 1);
  CHECK(changes.gone[0].entry.id == "y");
  CHECK(changes.gone[0].into.empty());
  CHECK(compare_timelines(before, before).empty());
}

TEST_CASE("of two rows that became one the other is gone into it", "[comparison]") {
  const TimelineChanges changes =
      compare_timelines(of({row("x", {{"a", 0}, {"a", 9}}), row("y", {{"b", 0}})}),
                        of({row("x", {{"a", 0}, {"a", 9}, {"b", 0}})}));
  CHECK(changes.added.empty());
  REQUIRE(changes.gone.size() == 1);
  CHECK(changes.gone[0].entry.id == "y");
  CHECK(changes.gone[0].into == "x");
}

}  // namespace warta
