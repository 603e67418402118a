#include "json/json_table.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using Names = std::vector<std::string>;

KeyKind judge(std::string_view name) {
  if (name == "judul") return KeyKind::title;
  if (name == "isi") return KeyKind::text;
  return name == "tanggal" ? KeyKind::published : KeyKind::other;
}

const Names kQuoted{"\"judul\"", "\"isi\""};

TEST_CASE("rows may be lists below a list of names", "[json]") {
  const auto rows = find_json_rows(
      R"({"index":[0,1],"columns":["judul","isi"],"data":[["Kim tiba","Ia ..."],["Ki)", judge);
  REQUIRE(rows);
  CHECK(rows->path == std::vector<JsonStep>{{false, "data", false}, {true, {}, false}});
  CHECK(rows->names == kQuoted);
  CHECK_FALSE(rows->header);
}

TEST_CASE("the first of many lists may hold the names", "[json]") {
  const auto rows = find_json_rows(R"([["judul","isi"],["Kim tiba","Ia ..."]])", judge);
  REQUIRE(rows);
  CHECK(rows->path == std::vector<JsonStep>{{true, {}, false}});
  CHECK(rows->names == kQuoted);
  CHECK(rows->header);
  const auto lines =
      find_json_rows("[\"Kim tiba\", \"Ia ...\"]\n[\"Kim pulang\", \"Ia ...\"]\n", judge);
  REQUIRE(lines);
  CHECK(lines->path.empty());
  CHECK(lines->names == Names{"\"1\"", "\"2\""});
  CHECK_FALSE(lines->header);
}

TEST_CASE("lists that are no rows are none", "[json]") {
  for (const std::string_view head :
       {R"({"id":7,"kalimat":[["Kim","tiba","."],["Ia","pulang","."]]})", R"([["Kim"]])", "[[",
        "[]", R"([{"judul":"a"}])", R"(["judul","isi"])", ""}) {
    CAPTURE(head);
    CHECK_FALSE(find_json_rows(head, judge));
  }
}

TEST_CASE("a row is the object it stands for", "[json]") {
  CHECK(object_of_row(R"([ "Kim \"tiba\"", ["a","b"], 7 ])", kQuoted) ==
        R"({"judul":"Kim \"tiba\"","isi":["a","b"],"3":7})");
  CHECK(object_of_row("[]", kQuoted) == "{}");
}

TEST_CASE("columns are cut into rows", "[json]") {
  const auto numbered = split_json_columns(
      R"({"judul":{"0":"Kim tiba","1":"Kim pulang"},"isi":{"0":null,"1":"Ia"}})", judge);
  REQUIRE(numbered);
  REQUIRE(numbered->rows() == 2);
  CHECK(numbered->object(0) == R"({"judul":"Kim tiba","isi":null})");
  const auto lists = split_json_columns(R"({"judul":["a","b"],"isi":["c","d"]})", judge);
  REQUIRE(lists);
  CHECK(lists->object(1) == R"({"judul":"b","isi":"d"})");
}

TEST_CASE("records with lists and objects are no columns", "[json]") {
  for (const std::string_view object :
       {R"({"judul":["Kim tiba"],"isi":["Ia ..."]})", R"({"tag":["a","b"],"isi":["c","d"]})",
        R"({"judul":["a","b"],"isi":["c"]})", R"({"judul":{"main":"a"},"isi":{"main":"b"}})",
        R"({"judul":{"0":"a"},"isi":{"0":"b","1":"c"}})", R"({"judul":"a"})", "{}",
        R"({"judul":{"0")"}) {
    CAPTURE(object);
    CHECK_FALSE(split_json_columns(object, judge));
  }
}

}  // namespace
}  // namespace warta
