#include "timeline/count_check.hpp"

#include "support/catch.hpp"
#include "timeline/article_maker.hpp"

namespace warta {
namespace {

const std::vector<std::string> kLeaders{"kim-jong-un", "vladimir-putin"};

AnalyzedArticle report(const char* id, const char* date, std::string_view sentence) {
  return ArticleMaker{id, date}.tell(sentence, meeting(date, "moskow", kLeaders)).article;
}

std::vector<AnalyzedArticle> two_meetings() {
  return {report("a", "2019-04-25", "Kim dan Putin berjumpa."),
          report("b", "2021-05-01", "Kim dan Putin berunding.")};
}

/// The disputes of the last row, once an article tells of it.
std::vector<Conflict> disputes(std::string_view sentence) {
  auto articles = two_meetings();
  articles.push_back(report("c", "2023-09-13", sentence));
  const Timeline timeline = build_timeline(articles);
  REQUIRE(timeline.entries.size() == 3);
  return timeline.entries.back().conflicts;
}

}  // namespace

TEST_CASE("a count that is too low for the timeline is disputed", "[timeline]") {
  const auto conflicts = disputes("Ini pertemuan kedua mereka.");
  REQUIRE(conflicts.size() == 1);
  CHECK(conflicts[0].field == "count");
  CHECK(conflicts[0].values == std::vector<ConflictValue>{{"2", {0}}, {"3", {}}});
  CHECK(conflicts[0].chosen == "3");
  CHECK(conflicts[0].rule == kCountedEvents);
}

TEST_CASE("a count that fits, or that the articles cannot reach, is not", "[timeline]") {
  CHECK(disputes("Ini pertemuan ketiga mereka.").empty());
  CHECK(disputes("Ini pertemuan keempat mereka.").empty());
  CHECK(disputes("Keduanya sudah bertemu tiga kali.").empty());
}

TEST_CASE("a total is held against all that was before it was printed", "[timeline]") {
  const auto conflicts = disputes("Sebelum ini mereka hanya satu kali bertemu.");
  REQUIRE(conflicts.size() == 1);
  CHECK(conflicts[0].values.front().value == "1");
  CHECK(conflicts[0].chosen == "2");
}

TEST_CASE("a first time since a year counts from that year", "[timeline]") {
  auto articles = two_meetings();
  ArticleMaker maker{"c", "2023-09-13"};
  const std::string_view sentence = "Mereka bertemu, yang pertama sejak 2019.";
  maker.tell(sentence, meeting("2023-09-13", "moskow", kLeaders));
  Event earlier = with_status(meeting("2019", "", kLeaders), EventStatus::inferred);
  earlier.span = maker.article.events.front().span;
  maker.article.events.push_back(earlier);
  articles.push_back(maker.article);
  const Timeline timeline = build_timeline(articles);
  REQUIRE(timeline.entries.size() == 3);
  REQUIRE(timeline.entries.back().conflicts.size() == 1);
  CHECK(timeline.entries.back().conflicts[0].field == "count");
  articles.erase(articles.begin() + 1);  // without the one of 2021 all is well
  CHECK(build_timeline(articles).entries.back().conflicts.empty());
}

TEST_CASE("what was only planned is not counted", "[timeline]") {
  auto articles = two_meetings();
  for (Event& event : articles[1].events) event.status = EventStatus::planned;
  articles.push_back(report("c", "2023-09-13", "Ini pertemuan kedua mereka."));
  CHECK(build_timeline(articles).entries.back().conflicts.empty());
}

TEST_CASE("visits are counted by visitor and country", "[timeline]") {
  const auto told = [](const char* id, const char* date, std::string_view sentence) {
    return ArticleMaker{id, date}.tell(sentence, visit(date, "moskow", "kim-jong-un")).article;
  };
  const std::vector<AnalyzedArticle> articles{
      told("a", "2019-04-25", "Kim tiba."), told("b", "2021-05-01", "Kim tiba lagi."),
      told("c", "2023-09-13", "Ini adalah kunjungan kedua, kata juru bicara.")};
  const Timeline timeline = build_timeline(articles);
  REQUIRE(timeline.entries.size() == 3);
  CHECK(timeline.entries.back().conflicts.size() == 1);
}

}  // namespace warta
