#include "comparison/change_report.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

namespace warta {
namespace {

std::string report(ReportFormat format) {
  static const Lexicon lexicon;
  static const DisplayNames names{lexicon};
  ArticleChanges articles;
  articles.same = 3;
  articles.added = {{"a1", "Kim Tiba", "Harian Contoh", "", "2024-06-19", 0}};
  TimelineEntry entry;
  entry.id = "2024-06-19-visit-pyongyang";
  entry.type = EventType::visit;
  entry.date = "2024-06-19";
  entry.place = "pyongyang";
  entry.participants = {"vladimir-putin"};
  TimelineChanges timeline;
  timeline.changed = {{entry,
                       {{"status", "planned", "held"},
                        {"participants", "", "kim-jong-un, vladimir-putin"},
                        {"place", "", "pyongyang"}}}};
  timeline.gone = {{entry, "2024-06-19-meeting"}};
  ReportOptions options;
  options.format = format;
  return change_report(articles, timeline, names, options);
}

using Catch::Matchers::ContainsSubstring;

}  // namespace

TEST_CASE("what is new, for people", "[comparison]") {
  const std::string text = report(ReportFormat::text);
  CHECK_THAT(text, ContainsSubstring("articles: 1 new, 0 changed, 0 gone, 3 the same\n"));
  CHECK_THAT(text, ContainsSubstring("events: 0 new, 1 changed, 1 gone\n"));
  CHECK_THAT(text, ContainsSubstring("status: planned -> held\n"));
  CHECK_THAT(text, ContainsSubstring("participants: - -> Kim Jong Un, Vladimir Putin\n"));
  CHECK_THAT(text, ContainsSubstring("place: - -> Pyongyang\n"));
  CHECK_THAT(text, ContainsSubstring("now told of 2024-06-19-meeting\n"));
  CHECK_THAT(text, ContainsSubstring("2024-06-19 - Harian Contoh - Kim Tiba\n"));
  CHECK(text.find("changed articles") == std::string::npos);
}

TEST_CASE("what is new, a row each", "[comparison]") {
  const std::string rows = report(ReportFormat::tsv);
  CHECK(rows.starts_with("what\tchange\tid\tdate\ttitle\tfield\tbefore\tafter\n"));
  CHECK_THAT(rows, ContainsSubstring("event\tchanged\t2024-06-19-visit-pyongyang\t2024-06-19\t"
                                     "visit held: Vladimir Putin\tstatus\tplanned\theld\n"));
  CHECK_THAT(rows, ContainsSubstring("\tinto\t\t2024-06-19-meeting\n"));
  CHECK_THAT(rows, ContainsSubstring("article\tnew\ta1\t2024-06-19\tKim Tiba\t\t\t\n"));
}

TEST_CASE("what is new, for programs", "[comparison]") {
  const auto json = nlohmann::json::parse(report(ReportFormat::json));
  CHECK(json["schema"].get<std::string>() == "warta.diff/1");
  CHECK(json["articles"]["new"][0]["id"].get<std::string>() == "a1");
  CHECK(json["events"]["changed"][0]["changes"].size() == 3);
  CHECK(json["events"]["changed"][0]["changes"][1]["before"].is_null());
  CHECK(json["events"]["gone"][0]["into"].get<std::string>() == "2024-06-19-meeting");
}

}  // namespace warta
