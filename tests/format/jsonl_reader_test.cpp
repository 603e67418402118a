#include "format/jsonl_reader.hpp"

#include "support/catch.hpp"
#include "support/read_bytes.hpp"

namespace warta {
namespace {

TEST_CASE("keys become fields, lists a line an item", "[format]") {
  const auto read = read_records(
      make_jsonl_reader, R"({"judul":"Kim tiba","isi":["Satu.","Dua."],"nomor":7,"sunting":null})");
  REQUIRE(read.items.size() == 1);
  const SourceRecord& record = read.items[0];
  CHECK_FALSE(record.own);
  REQUIRE(record.fields.size() == 4);
  CHECK(record.fields[0].name == "isi");
  CHECK(record.fields[0].value == "Satu.\nDua.");
  CHECK(record.fields[0].list);
  CHECK(record.fields[1].value == "Kim tiba");
  CHECK(record.fields[2].value == "7");
  CHECK(record.fields[3].value.empty());
}

TEST_CASE("our own records are marked", "[format]") {
  CHECK(read_records(make_jsonl_reader, R"({"id":"a1","text":"Kim tiba"})").items[0].own);
  CHECK_FALSE(read_records(make_jsonl_reader, R"({"id":"a1","text":["Kim"]})").items[0].own);
}

TEST_CASE("bad lines are told, handed on and passed over", "[format]") {
  const auto read =
      read_records(make_jsonl_reader,
                   "{\"id\":\n[1,2]\n\n{\"id\":\"a\",\"id\":\"b\",\"text\":\"Putin tiba.\"}\r\n");
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].origin.ordinal == 2);
  REQUIRE(read.said.size() == 2);
  CHECK(read.said[0].code == "bad-json");
  CHECK(read.said[1].message == "line is not a JSON object");
  CHECK(read.said[1].line == 2);
  CHECK(read.rejects == std::vector<std::string>{"{\"id\":", "[1,2]"});
}

TEST_CASE("a record of short sentences keeps them as its text", "[format]") {
  const auto read =
      read_articles("{\"judul\":\"Kabar\",\"isi\":\"Presiden tiba di Hanoi.\\nIa pulang besok.\"}");
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].text == "Presiden tiba di Hanoi.\nIa pulang besok.");
  CHECK(read.items[0].subtitle.empty());
  CHECK(read.said.empty());
}

TEST_CASE("lists in lists without end do no harm", "[format]") {
  constexpr std::size_t kDeep = 200000;
  const auto read = read_articles(R"({"judul":"Kim tiba","isi":)" + std::string(kDeep, '[') +
                                  std::string(kDeep, ']') + "}");
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].title == "Kim tiba");
  CHECK(read.items[0].text.empty());
}

}  // namespace
}  // namespace warta
