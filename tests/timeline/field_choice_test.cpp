#include "timeline/field_choice.hpp"

#include "support/catch.hpp"
#include "timeline/article_maker.hpp"

namespace warta {
namespace {

const std::vector<std::string> kLeaders{"kim-jong-un", "vladimir-putin"};

AnalyzedArticle report(const char* id, const char* published, Event event) {
  return ArticleMaker{id, published}.tell("Kalimat berita.", std::move(event)).article;
}

}  // namespace

TEST_CASE("the day that was planned settles which of two it was", "[timeline]") {
  const auto plan =
      report("a", "2019-04-20", planned(meeting("2019-04-25", "vladivostok", kLeaders)));
  const auto early = report("b", "2019-04-27", meeting("2019-04-24", "vladivostok", kLeaders));
  const auto late = report("c", "2019-04-28", meeting("2019-04-25", "vladivostok", kLeaders));
  const auto without = build_timeline({early, late}).entries;
  REQUIRE(without.size() == 1);
  CHECK(without[0].date == "2019-04-24");
  CHECK(without[0].conflicts.at(0).rule == "earliest-report");
  const auto with = build_timeline({plan, early, late}).entries;
  REQUIRE(with.size() == 1);
  CHECK(with[0].date == "2019-04-25");
  CHECK(with[0].conflicts.at(0).rule == "as-planned");
}

TEST_CASE("a country is visitor only if nobody of it is named", "[timeline]") {
  Event country = visit("2023-07-26", "pyongyang", "rusia");
  Event person = visit("2023-07-26", "pyongyang", "sergei-shoigu");
  CHECK(build_timeline({report("a", "2023-07-27", country)}).entries.at(0).visitor == "rusia");
  const auto both =
      build_timeline({report("a", "2023-07-27", country), report("b", "2023-07-27", person)})
          .entries;
  REQUIRE(both.size() == 1);
  CHECK(both[0].visitor == "sergei-shoigu");
}

TEST_CASE("two who meet in a third country are both guests there", "[timeline]") {
  Event event = meeting("2025-09-03", "beijing", kLeaders);
  event.country = "china";
  event.visitor = "kim-jong-un";
  const auto entry = build_timeline({report("a", "2025-09-03", event)}).entries.at(0);
  CHECK(entry.visitor.empty());
  CHECK(entry.host.empty());
}

}  // namespace warta
