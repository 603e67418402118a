#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/sample_timeline.hpp"
#include "warta/report.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

namespace {
std::string report(const Timeline& timeline, ReportFormat format, bool brief = false) {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  return timeline_report(timeline, names, lexicon, {.format = format, .brief = brief});
}
}  // namespace

TEST_CASE("a timeline is reported in every format", "[report]") {
  const Timeline timeline = sample_timeline();
  CHECK_THAT(report(timeline, ReportFormat::text), ContainsSubstring("1 event in 2 articles\n\n"));
  CHECK(nlohmann::json::parse(report(timeline, ReportFormat::json))["entries"].size() == 1);
  CHECK(nlohmann::json::parse(report(timeline, ReportFormat::jsonl))["type"] == "meeting");
  CHECK_THAT(report(timeline, ReportFormat::csv),
             ContainsSubstring("\nmeeting-2019-04-25-vladivostok,meeting,2019-04-25,day,held,"));
  CHECK_THAT(report(timeline, ReportFormat::tsv), ContainsSubstring("kim-jong-un; vladimir-putin"));
  const std::string markdown = report(timeline, ReportFormat::markdown);
  CHECK_THAT(markdown, ContainsSubstring("| 2019-04-25 | meeting held | Vladivostok"));
  CHECK_THAT(markdown, ContainsSubstring("## 2019-04-25, meeting held, Vladivostok"));
}

TEST_CASE("brief leaves the claims out", "[report]") {
  const Timeline timeline = sample_timeline();
  CHECK(report(timeline, ReportFormat::text, true).find("bertemu") == std::string::npos);
  CHECK(report(timeline, ReportFormat::markdown, true).find("bertemu") == std::string::npos);
  CHECK(report(timeline, ReportFormat::text).find("bertemu") != std::string::npos);
}

TEST_CASE("a timeline without events says so", "[report]") {
  Timeline timeline;
  timeline.parties = {"rusia", "korea-utara"};
  timeline.articles = 3;
  CHECK(report(timeline, ReportFormat::text) == "Rusia - Korea Utara: no events in 3 articles\n");
}

}  // namespace warta
