#include "check/check_json.hpp"

#include <nlohmann/json.hpp>
#include <string>

#include "support/catch.hpp"
#include "support/json_schema.hpp"

namespace warta {

TEST_CASE("the document says what was counted and keeps its schema", "[check]") {
  InputTally tally;
  tally.open({"a.csv", InputFormat::csv, "utf-8", {"judul", "isi"}});
  for (std::size_t i = 0; i < 2; ++i) {
    Article article;
    article.id = "x" + std::to_string(i);
    article.origin = {"a.csv", i, 0, 0};
    article.text = "Kim tiba";
    article.repairs = {{RepairKind::space, 3}};
    tally.add(article);
  }
  tally.report({Severity::warning, "empty-text", "no text", "a.csv", 1, 5});
  tally.report({Severity::error, "missing-file", "no such file", "b.csv", 0, 0});
  const auto json = nlohmann::json::parse(check_json(tally));
  for (const std::string& violation : JsonSchema::load("check").violations(json)) {
    INFO(violation);
    CHECK(false);
  }
  const auto& file = json["files"][0];
  CHECK(file["format"] == "csv");
  CHECK(file["records"] == 2);
  CHECK(file["fields"]["text"] == 2);
  CHECK(file["languages"][0]["language"] == nullptr);
  CHECK(file["repairs"][0]["count"] == 6);
  CHECK(file["duplicates"]["exact"] == 1);
  CHECK(file["problems"][0]["places"][0]["line"] == 5);
  CHECK(json["files"][1]["format"] == nullptr);
  CHECK(json["total"]["records"] == 2);
  CHECK(json["copies"][0]["count"] == 2);
  CHECK(json["copies"][0]["articles"][1]["ordinal"] == 1);
}

}  // namespace warta
