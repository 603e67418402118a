#include "record/manifest_json.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

namespace warta {

TEST_CASE("a manifest is read back", "[record]") {
  Manifest manifest;
  manifest.program = "0.1.0";
  manifest.data = "0123456789abcdef";
  manifest.command = "analyze";
  manifest.options = {{"format", {"jsonl"}}};
  manifest.inputs = {"berita/"};
  manifest.started = "2026-11-23T03:00:00+00:00";
  manifest.ended = "2026-11-23T03:00:09+00:00";
  manifest.complete = false;
  manifest.articles = 12;
  manifest.errors = 1;
  manifest.articles_hash = "00ff";
  manifest.output_bytes = 4711;
  const auto read = parse_manifest(manifest_json(manifest));
  REQUIRE(read.has_value());
  CHECK(*read == manifest);
}

TEST_CASE("a manifest tells of each file", "[record]") {
  Manifest manifest;
  manifest.files.push_back({"a.tar/b.csv", "csv", "utf-8", 3, 0, "a.tar", 10240, "abcd"});
  manifest.files.push_back({"-", "jsonl", "utf-8", 1, 0, {}, {}, {}});
  const auto json = nlohmann::json::parse(manifest_json(manifest));
  CHECK(json["files"][0]["bytes"].get<int>() == 10240);
  CHECK(json["files"][0]["file"].get<std::string>() == "a.tar");
  CHECK(json["files"][1]["sha256"].is_null());
  CHECK(json["output"].is_null());
}

TEST_CASE("what is no manifest is none", "[record]") {
  CHECK_FALSE(parse_manifest("").has_value());
  CHECK_FALSE(parse_manifest("[]").has_value());
  CHECK_FALSE(parse_manifest("{\"schema\":\"warta.article/1\"}").has_value());
  CHECK_FALSE(parse_manifest("{\"schema\":\"warta.manifest/1\",\"warta\":7}").has_value());
}

}  // namespace warta
