#include "record/json_writer.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

namespace warta {

namespace {
std::string json_string(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}
}  // namespace

TEST_CASE("append_json_string escapes what JSON forbids and nothing else", "[record]") {
  CHECK(json_string("") == R"("")");
  CHECK(json_string("Kata Putin: \"da\"") == R"("Kata Putin: \"da\"")");
  CHECK(json_string("a\\b\nc\td\re") == R"("a\\b\nc\td\re")");
  CHECK(json_string(std::string_view{"\0\x1b\x7f", 3}) == R"("\u0000\u001b\u007f")");
  CHECK(json_string("\u201cé\u201d 平壌 😀") == "\"\u201cé\u201d 平壌 😀\"");
}

TEST_CASE("append_json_string replaces every byte that is no UTF-8", "[record]") {
  CHECK(json_string("a\xE9 b") == "\"a\uFFFD b\"");
  CHECK(json_string("\xE2\x80") == "\"\uFFFD\uFFFD\"");
  CHECK(json_string("\uFFFD") == "\"\uFFFD\"");
}

TEST_CASE("append_json_string is read back as it was", "[record]") {
  for (int c = 0; c < 0x80; ++c) {
    const std::string text{'x', static_cast<char>(c), 'y'};
    CHECK(nlohmann::json::parse(json_string(text)).get<std::string>() == text);
  }
}

TEST_CASE("JsonWriter puts commas where they belong", "[record]") {
  std::string out;
  JsonWriter json{out};
  json.begin_object().key("a").number(1).key("b").begin_array().text("x").null().boolean(true);
  json.begin_object().end_object().end_array().key("c").texts({"y", "z"}).key("d");
  json.text_or_null("").end_object();
  CHECK(out == R"({"a":1,"b":["x",null,true,{}],"c":["y","z"],"d":null})");
}

TEST_CASE("JsonWriter indents, but keeps flat parts on one line", "[record]") {
  std::string out;
  JsonWriter json{out, 2};
  json.begin_object().key("a").begin_array().begin_flat_object().key("b").number(1);
  json.key("c").begin_array().text("d").text("e").end_array().end_object().end_array();
  json.key("f").begin_array().end_array().end_object();
  CHECK(out == "{\n  \"a\": [\n    {\"b\": 1, \"c\": [\"d\", \"e\"]}\n  ],\n  \"f\": []\n}");
}

TEST_CASE("decimals are written without an exponent", "[record]") {
  std::string out;
  JsonWriter json{out};
  json.begin_array().decimal(2.5e12).decimal(0.5).decimal(-5).end_array();
  CHECK(out == "[2500000000000,0.5,-5]");
}

}  // namespace warta
