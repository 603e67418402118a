#include "timeline/entry_builder.hpp"

#include "support/catch.hpp"
#include "timeline/article_maker.hpp"

namespace warta {

TEST_CASE("a reception adds nobody to the talks of two", "[timeline]") {
  const auto reception =
      ArticleMaker{"a", "2025-09-03T12:00:00+07:00"}
          .tell("Xi menjamu Putin dan Kim.",
                meeting("2025-09-03", "beijing", {"kim-jong-un", "vladimir-putin", "xi-jinping"}))
          .article;
  const auto talks = ArticleMaker{"b", "2025-09-03T18:00:00+07:00"}
                         .tell("Putin dan Kim berunding di Beijing.",
                               meeting("2025-09-03", "beijing", {"kim-jong-un", "vladimir-putin"}))
                         .article;
  CHECK(build_timeline({reception}).entries.at(0).participants.size() == 3);
  const auto both = build_timeline({reception, talks}).entries;
  REQUIRE(both.size() == 1);
  CHECK(both[0].participants == std::vector<std::string>{"kim-jong-un", "vladimir-putin"});
}

TEST_CASE("a row's id starts from day, kind and place or people", "[timeline]") {
  TimelineEntry entry;
  entry.date = "2019-04-25";
  entry.place = "vladivostok";
  CHECK(slug_of(entry) == "2019-04-25-meeting-vladivostok");
  entry.date.clear();
  CHECK(slug_of(entry) == "undated-meeting-vladivostok");
}

}  // namespace warta
