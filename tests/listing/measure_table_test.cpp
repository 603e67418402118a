#include "listing/measure_table.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/file_bytes.hpp"
#include "support/json_schema.hpp"

namespace warta {
namespace {

std::string shown(ReportFormat format) {
  const MeasureTable table{"warta.words/1",
                           {"word"},
                           {{"count", 0}, {"share", 2}},
                           {{{"kim"}, {12, 0.5}}, {{""}, {3, -1.255}}},
                           {"2 words"}};
  ReportOptions options;
  options.format = format;
  return measure_report(table, options);
}

}  // namespace

TEST_CASE("numbers stand flush right", "[listing]") {
  CHECK(shown(ReportFormat::text) ==
        "word       count  share\n"
        "kim           12   0.50\n"
        "(unknown)      3  -1.25\n");
}

TEST_CASE("tables and objects", "[listing]") {
  CHECK(shown(ReportFormat::tsv) == "# 2 words\nword\tcount\tshare\nkim\t12\t0.50\n\t3\t-1.25\n");
  CHECK(shown(ReportFormat::csv) == "word,count,share\nkim,12,0.50\n,3,-1.25\n");
  CHECK(shown(ReportFormat::jsonl) ==
        "{\"word\":\"kim\",\"count\":12,\"share\":0.5}\n"
        "{\"word\":null,\"count\":3,\"share\":-1.25}\n");
  CHECK(shown(ReportFormat::json) ==
        "{\n  \"schema\": \"warta.words/1\",\n  \"about\": [\"2 words\"],\n  \"rows\": [\n"
        "    {\"word\": \"kim\", \"count\": 12, \"share\": 0.5},\n"
        "    {\"word\": null, \"count\": 3, \"share\": -1.25}\n  ]\n}\n");
}

TEST_CASE("what commands write is as the schema says", "[listing]") {
  const JsonSchema schema = JsonSchema::load("measures");
  for (const char* name :
       {"collocates/json", "words/json", "words/json-of-keywords", "counts/json", "cooccur/json"}) {
    INFO(name);
    const auto document = nlohmann::json::parse(
        file_bytes(std::string{WARTA_SOURCE_DIR} + "/tests/cases/" + name + "/expected.stdout"));
    CHECK(document["rows"].size() > 0);
    CHECK(schema.violations(document) == std::vector<std::string>{});
  }
}

}  // namespace warta
