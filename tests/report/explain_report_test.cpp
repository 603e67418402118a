#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/sample_article.hpp"
#include "warta/report.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

namespace {
std::string explain(const ExplainQuery& query, ReportFormat format) {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  return Explainer{lexicon, names, {.format = format}}.explain(sample_article(), query);
}
}  // namespace

TEST_CASE("explain draws carets and names the rule", "[report]") {
  const std::string text = explain({.date = "Kamis"}, ReportFormat::text);
  CHECK_THAT(text, ContainsSubstring("date = 2019-04-25\n"));
  CHECK_THAT(text, ContainsSubstring("\n" + std::string(50, ' ') + "^^^^^^^^^^^^\n"));
  CHECK_THAT(text, ContainsSubstring("rule          weekday-slash"));
  CHECK_THAT(text, ContainsSubstring("rejected      2018-04-25: a Wednesday"));
}

TEST_CASE("explain shows the evidence of each field of an event", "[report]") {
  const std::string text = explain({.event = "meeting"}, ReportFormat::text);
  CHECK_THAT(text, ContainsSubstring("event = meeting held"));
  CHECK_THAT(text, ContainsSubstring("trigger       \"bertemu\" - meet"));
}

TEST_CASE("explain as JSON", "[report]") {
  const auto array = nlohmann::json::parse("[" + explain({}, ReportFormat::json) + "]");
  REQUIRE(array.size() == 6);
  CHECK(array[1]["evidence"][0]["text"] == "Kamis (25/4)");
  CHECK(array[1]["alternatives"][0]["reason"] == "a Wednesday");
  CHECK(array[0]["sentence"].is_null());
  const std::string lines = explain({}, ReportFormat::jsonl);
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 6);
}

TEST_CASE("explain has nothing to say about what is not there", "[report]") {
  CHECK(explain({.name = "Xi"}, ReportFormat::text).empty());
}

}  // namespace warta
