#include "export/timelinejs.hpp"

#include <nlohmann/json.hpp>
#include <set>

#include "export/mixed_timeline.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

nlohmann::json document() {
  return nlohmann::json::parse(exported(ExportFormat::timelinejs).text);
}

nlohmann::json slide(const std::string& id) {
  const nlohmann::json all = document();
  for (const nlohmann::json& event : all.at("events"))
    if (event.at("unique_id").get<std::string>() == id) return event;
  FAIL("no slide " << id);
  return {};
}

void check_date(const nlohmann::json& date) {
  CHECK(date.at("year").is_number_integer());
  if (date.contains("day")) CHECK(date.contains("month"));
  for (const auto& [key, value] : date.items()) {
    INFO(key);
    CHECK(std::set<std::string>{"year", "month", "day", "display_date"}.contains(key));
  }
}

}  // namespace

TEST_CASE("slides have what TimelineJS3 asks for", "[export]") {
  const nlohmann::json all = document();
  CHECK(all.at("title").at("text").at("headline").is_string());
  CHECK(all.at("events").size() == 6);
  std::set<std::string> ids;
  for (const nlohmann::json& event : all.at("events")) {
    check_date(event.at("start_date"));
    if (event.contains("end_date")) check_date(event.at("end_date"));
    CHECK(event.at("text").at("headline").is_string());
    CHECK(event.at("text").at("text").is_string());
    CHECK(ids.insert(event.at("unique_id").get<std::string>()).second);
  }
}

TEST_CASE("a slide's date is no finer than what is known", "[export]") {
  CHECK(slide("tahun").at("start_date") ==
        nlohmann::json{{"year", 2011}, {"display_date", "2011"}});
  CHECK(slide("rencana").at("start_date") ==
        nlohmann::json{{"year", 2024}, {"month", 9}, {"display_date", "2024-09"}});
  CHECK_FALSE(slide("rencana").contains("end_date"));
  CHECK(slide("kunjungan").at("end_date") ==
        nlohmann::json{{"year", 2024}, {"month", 6}, {"day", 19}});
}

TEST_CASE("what reports say is no markup on a slide", "[export]") {
  const auto headline = slide("kunjungan").at("text").at("headline").get<std::string>();
  CHECK(headline.find("&lt;Kim&gt; &amp;") != std::string::npos);
  CHECK(slide("rencana").at("text").at("headline").get<std::string>().ends_with("(planned)"));
  CHECK(exported(ExportFormat::timelinejs).notes ==
        std::vector<std::string>{"1 event left out, no date is known: kapan"});
}

}  // namespace warta
