#include "html/loose_json.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string value_at(const LooseJson& json, std::string_view key) {
  for (std::size_t i = 1; i < json.nodes.size(); ++i)
    if (json.nodes[i].key == key) return json.nodes[i].value;
  return "(none)";
}

}  // namespace

TEST_CASE("well-formed JSON is read", "[html]") {
  const LooseJson json{
      R"({"a": "satu", "b": [1, "dua", {"c": null}], "d": {"e": "\u00e9\n\"x\""}})"};
  CHECK(value_at(json, "a") == "satu");
  CHECK(value_at(json, "c") == "null");
  CHECK(value_at(json, "e") == "é\n\"x\"");
  const std::size_t object = json.nodes[0].first;
  const std::size_t list = json.child(object, "b");
  REQUIRE(list != 0);
  CHECK(json.nodes[list].kind == LooseJson::Kind::list);
  CHECK(json.nodes[json.nodes[list].first].value == "1");
  CHECK(json.child(object, "z") == 0);
}

TEST_CASE("broken JSON is read as far as it makes sense", "[html]") {
  CHECK(value_at(LooseJson{"{\"a\": \"satu\ndua\", }"}, "a") == "satu\ndua");
  CHECK(value_at(LooseJson{"{\"a\": \"kata \"Ya\" katanya\", \"b\": \"c\"}"}, "a") ==
        "kata \"Ya\" katanya");
  CHECK(LooseJson{R"(["satu", null, "dua"])"}.nodes.size() == 5);
  CHECK(value_at(LooseJson{"/* x */ {\"a\": // y\n \"satu\"}"}, "a") == "satu");
  CHECK(value_at(LooseJson{"{\"a\": \"tak berakhir"}, "a") == "tak berakhir");
  CHECK(value_at(LooseJson{"}]}{\"a\":\"b\"}"}, "a") == "b");
  CHECK(value_at(LooseJson{"{\"a\":\"\\ud83d\\ude00 \\ud83d \\uzz\"}"}, "a") ==
        "\U0001F600 \uFFFD \\uzz");
  CHECK(LooseJson{""}.nodes.size() == 1);
}

TEST_CASE("deep and long JSON is bounded", "[html]") {
  CHECK(LooseJson{std::string(1'000'000, '[')}.nodes.size() <= 20'000);
  CHECK(LooseJson{std::string(1'000'000, '"')}.nodes.size() <= 20'000);
  CHECK(LooseJson{std::string(1'000'000, '\\')}.nodes.size() <= 20'000);
}

}  // namespace warta
