#include "record/timeline_json.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/json_schema.hpp"
#include "support/sample_timeline.hpp"

namespace warta {

TEST_CASE("a timeline fits its schema", "[record]") {
  const JsonSchema schema = JsonSchema::load("timeline");
  for (const std::size_t indent : {0U, 2U}) {
    std::string out;
    append_json(out, sample_timeline(), indent);
    CHECK(schema.violations(nlohmann::json::parse(out)) == std::vector<std::string>{});
  }
  std::string empty;
  append_json(empty, Timeline{});
  CHECK(schema.violations(nlohmann::json::parse(empty)) == std::vector<std::string>{});
}

TEST_CASE("a timeline shows claims, conflicts and history", "[record]") {
  std::string out;
  append_json(out, sample_timeline());
  const auto document = nlohmann::json::parse(out);
  CHECK(document["parties"] == nlohmann::json::array({"rusia", "korea-utara"}));
  const auto& entry = document["entries"][0];
  CHECK(entry["sources"]["independent"] == 2);
  CHECK(entry["venue"] == "far-eastern-federal-university");
  CHECK(entry["host"].is_null());
  CHECK(entry["claims"][1]["place"] == "moskow");
  CHECK(entry["claims"][0]["attributed_to"].is_null());
  CHECK(entry["conflicts"][0]["values"][1]["claims"] == nlohmann::json::array({1}));
  CHECK(entry["history"][0]["status"] == "planned");
}

TEST_CASE("an entry alone is one line", "[record]") {
  std::string out;
  append_json(out, sample_timeline().entries.front());
  CHECK(out.find('\n') == std::string::npos);
  CHECK(nlohmann::json::parse(out)["type"] == "meeting");
}

}  // namespace warta
