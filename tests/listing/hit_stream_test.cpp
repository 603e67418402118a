#include "listing/hit_stream.hpp"

#include <nlohmann/json.hpp>
#include <sstream>

#include "support/catch.hpp"
#include "support/json_schema.hpp"
#include "support/sample_hit.hpp"

namespace warta {
namespace {

std::vector<nlohmann::json> messages(const std::string& lines) {
  std::vector<nlohmann::json> parsed;
  std::istringstream in{lines};
  for (std::string line; std::getline(in, line);) parsed.push_back(nlohmann::json::parse(line));
  return parsed;
}

}  // namespace

TEST_CASE("a hit is begin, a match for each line, and end", "[listing]") {
  const auto found = messages(hit_stream(sample_hit(), true));
  REQUIRE(found.size() == 4);
  std::string types;
  for (const auto& message : found) {
    types += message["type"].get<std::string>() + " ";
    CHECK(message["data"]["path"]["text"].get<std::string>() == "berita/contoh.txt");
  }
  CHECK(types == "begin match match end ");
  CHECK(found[0]["data"]["ordinal"].get<int>() == 2);
  CHECK(found[1]["data"]["line_number"].is_null());
  CHECK(found[3]["data"]["score"].get<double>() == 1.2346);
  CHECK(found[3]["data"]["stats"]["matched_lines"].get<int>() == 2);
  CHECK(messages(hit_stream(sample_hit(), false))[3]["data"]["score"].is_null());
}

TEST_CASE("offsets of a match count letters of its line", "[listing]") {
  const auto match = messages(hit_stream(sample_hit(), false))[2]["data"];
  CHECK(match["lines"]["text"].get<std::string>() == "“Ya,” kata Kim.");
  CHECK(match["line_number"].get<int>() == 2);
  CHECK(match["absolute_offset"].get<int>() == 12);
  REQUIRE(match["submatches"].size() == 1);
  CHECK(match["submatches"][0]["match"]["text"].get<std::string>() == "Kim");
  CHECK(match["submatches"][0]["start"].get<int>() == 11);
  CHECK(match["submatches"][0]["end"].get<int>() == 14);
}

TEST_CASE("the summary counts, and holds the facets", "[listing]") {
  SearchSummary summary{"kim", 10, 3, 3, 5, 7, {}};
  const auto plain = messages(summary_stream(summary))[0]["data"];
  CHECK(plain["query"].get<std::string>() == "kim");
  CHECK(plain["stats"]["searches"].get<int>() == 10);
  CHECK(plain["stats"]["searches_with_match"].get<int>() == 3);
  CHECK(plain["stats"]["matches"].get<int>() == 7);
  CHECK_FALSE(plain.contains("facets"));
  summary.facets.emplace_back(FacetKind::month);
  CHECK(messages(summary_stream(summary))[0]["data"]["facets"]["month"].empty());
}

TEST_CASE("each line is as the schema says", "[listing]") {
  const JsonSchema schema = JsonSchema::load("search");
  SearchSummary summary;
  summary.query = "kim";
  summary.facets.emplace_back(*facet_named("month"));
  const std::string lines =
      hit_stream(sample_hit(), true) + hit_stream(sample_hit(), false) + summary_stream(summary);
  for (const auto& message : messages(lines)) {
    INFO(message.dump());
    CHECK(schema.violations(message) == std::vector<std::string>{});
  }
  auto without = messages(lines).front();
  without["data"].erase("title");
  CHECK(schema.violations(without).size() == 1);
}

}  // namespace warta
