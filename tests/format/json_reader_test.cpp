#include "format/json_reader.hpp"

#include "support/catch.hpp"
#include "support/read_bytes.hpp"

namespace warta {
namespace {

KeyKind judge(std::string_view name) {
  if (name == "judul") return KeyKind::title;
  return name == "isi" ? KeyKind::text : KeyKind::other;
}

ReadResult<SourceRecord> read(std::string bytes) {
  return read_records(
      [](ByteWindow window, ReaderContext context) {
        return make_json_reader(std::move(window), std::move(context), judge);
      },
      std::move(bytes));
}

/// The titles of the records, in order.
std::vector<std::string> titles(const ReadResult<SourceRecord>& result) {
  std::vector<std::string> titles;
  for (const SourceRecord& record : result.items)
    for (const SourceField& field : record.fields)
      if (field.name == "judul") titles.push_back(field.value);
  return titles;
}

using Lines = std::vector<std::string>;

TEST_CASE("records are read from every shape", "[format]") {
  const std::string a = R"({"judul":"A","isi":"satu"})", b = R"({"judul":"B","isi":"dua"})";
  for (const std::string& bytes :
       {a + "\n" + b, a + "\r\n\r\n" + b + "\r\n", "\xEF\xBB\xBF" + a + ",\n" + b + ",\n", a + b,
        "\x1E" + a + "\n\x1E" + b, "[" + a + "," + b + "]", "[\n  " + a + ",\n  " + b + "\n]\n",
        R"({"total":2,"data":[)" + a + "," + b + R"(],"isi_meta":{"x":[1]}})",
        R"({"meta":{"q":[{"x":1}]},"response":{"docs":[)" + a + "," + b + "]}}",
        R"({"17":)" + a + R"(,"n":2,"18":)" + b + "}",
        R"({"politik":[)" + a + R"(],"kosong":[],"lain":[{"x":1}],"ekonomi":[)" + b + "]}",
        R"({"hal":1,"data":[)" + a + "]}\n" + R"({"hal":2,"data":[)" + b + "]}\n"}) {
    CAPTURE(bytes);
    const auto result = read(bytes);
    CHECK(titles(result) == Lines{"A", "B"});
    CHECK(result.said.empty());
    for (const SourceRecord& record : result.items) {
      const std::string part =
          bytes.substr(record.origin.begin, record.origin.end - record.origin.begin);
      CHECK((part == a || part == b));
    }
  }
}

TEST_CASE("a record may stand on many lines among lines of one", "[format]") {
  const auto result = read(
      "{\"judul\":\"A\",\"isi\":\"satu\"}\n{\n  \"judul\": \"B\",\n  \"isi\": [\n    \"dua\",\n"
      "    \"tiga\"\n  ]\n}\n{\"judul\":\"C\",\"isi\":\"empat\"}\n");
  CHECK(titles(result) == Lines{"A", "B", "C"});
  CHECK(result.items[2].origin.ordinal == 2);
  CHECK(result.said.empty());
}

TEST_CASE("a record filed under its number keeps that", "[format]") {
  const auto result = read(R"({"17":{"judul":"A","isi":"x"},"18":{"judul":"B","isi":"y"}})");
  REQUIRE(result.items.size() == 2);
  CHECK(result.items[1].fields.back().name == "id");
  CHECK(result.items[1].fields.back().value == "18");
}

TEST_CASE("after a broken record the next one is whole", "[format]") {
  const std::string c = R"({"judul":"C","isi":"tiga"})";
  for (const std::string broken :
       {R"({"judul":"B","isi":"du)", R"({"judul":"B","isi":"dua")", R"({"judul":"B","isi":)",
        R"({"judul":"B,"isi":"dua"})", R"({"judul":"B""isi":"d" x "ua"})",
        R"({"judul":"B","isi":["dua"})", R"({"judul":"B","isi":"kata "damai" itu"})"}) {
    for (const std::string between : {"\n", ",\n", ","}) {
      CAPTURE(broken, between);
      if (between == "," && !broken.ends_with('}')) continue;
      const std::string lines = R"({"judul":"A","isi":"satu"})" + between + broken + between + c;
      for (const std::string& bytes : {lines, "[" + lines + "]"}) {
        CAPTURE(bytes);
        const auto result = read(bytes);
        REQUIRE(result.items.size() == 3);
        CHECK(titles(result).back() == "C");
        CHECK(result.items[2].fields.back().value == "tiga");
        CHECK(titles(result)[1].starts_with("B"));
        REQUIRE(result.items[1].problems.size() == 1);
        CHECK(result.items[1].problems[0].code == "damaged-json");
        CHECK(result.items[1].problems[0].line == (between == "," ? 1 : 2));
        CHECK(result.said.empty());
      }
    }
  }
}

TEST_CASE("what is no record is told, handed on and passed over", "[format]") {
  const auto lines = read(
      "{\"judul\":\"A\"}\n[1,2]\nbukan JSON {sama sekali}\n\"teks\"\n12\n{\"judul\":\"B\"}x\n");
  CHECK(titles(lines) == Lines{"A", "B"});
  CHECK(lines.rejects == Lines{"[1,2]", "bukan JSON {sama sekali}", "\"teks\"", "12", "x"});
  CHECK(lines.codes() == Lines(5, "bad-json"));
  CHECK(lines.said[1].line == 3);
  CHECK(lines.said[1].ordinal == 2);
  CHECK(lines.items[1].origin.ordinal == 5);
  const auto list = read(R"([{"judul":"A"},null,sampah {"judul":"B"},["x"], sampah ])");
  CHECK(titles(list) == Lines{"A", "B"});
  CHECK(list.rejects == Lines{"null", "sampah", "[\"x\"]", "sampah"});
}

TEST_CASE("a file that ends too early gives what it has", "[format]") {
  const auto result = read(R"({"data":[{"judul":"A","isi":"x"},{"judul":"B","isi":"set)");
  CHECK(titles(result) == Lines{"A", "B"});
  CHECK(result.items[1].fields.back().value == "set");
  CHECK(result.items[1].problems.at(0).code == "damaged-json");
  CHECK(read(R"({"data":[{"judul":"A","isi":"x"},)").codes() == Lines{"damaged-json"});
  CHECK(read("").items.empty());
}

TEST_CASE("a record is cut where it gets too long", "[format]") {
  const std::string c = "\n{\"judul\":\"C\"}";
  for (const std::string end : {"\"}", "\"]}", ""}) {
    const auto result = read("{\"judul\":\"A\",\"isi\":\"" + std::string(kLongestArticle, 'x') +
                             std::string(kLongestArticle, 'y') + end + c);
    REQUIRE(result.items.size() == 2);
    CHECK(titles(result) == Lines{"A", "C"});
    CHECK(result.items[0].fields.back().value.size() < kLongestArticle);
    REQUIRE(result.items[0].problems.size() == 1);
    CHECK(result.items[0].problems[0].code == "too-long");
  }
}

TEST_CASE("hostile input takes time in step with its length", "[format]") {
  constexpr std::size_t kDeep = 200000;
  std::string objects;
  for (std::size_t i = 0; i < kDeep; ++i) objects += "{\"a\":";
  for (const std::string& bytes :
       {std::string(kDeep, '['), std::string(kDeep, '{'), objects, std::string(kDeep, '"'),
        std::string(kDeep, '}'), "{\"judul\":" + std::string(kDeep, '[') + "\n{\"judul\":\"B\"}",
        "[" + std::string(kDeep, ':')}) {
    const auto result = read(bytes);
    CHECK(result.items.size() <= 2);
  }
}

TEST_CASE("tables written as JSON are records, a row each", "[format]") {
  for (const std::string& bytes :
       {std::string{R"({"judul":{"0":"A","1":"B"},"isi":{"0":"satu","1":"dua"}})"},
        std::string{R"({"judul":["A","B"],"isi":["satu","dua"]})"},
        std::string{
            R"({"columns":["judul","isi"],"index":[0,1],"data":[["A","satu"],["B","dua"]]})"},
        std::string{R"({"range":"a1","values":[["judul","isi"],["A","satu"],["B","dua"]]})"},
        std::string{R"([["judul","isi"],["A","satu"],["B","dua"]])"},
        std::string{"[\"judul\",\"isi\"]\n[\"A\",\"satu\"]\n[\"B\",\"dua\"]\n"}}) {
    CAPTURE(bytes);
    const auto result = read(bytes);
    CHECK(titles(result) == Lines{"A", "B"});
    CHECK(result.said.empty());
    REQUIRE(result.items.size() == 2);
    CHECK(result.items[1].origin.ordinal == 1);
  }
}

TEST_CASE("a row that breaks off is told", "[format]") {
  const auto result = read(R"([["judul","isi"],["A","satu"],["B","du)");
  CHECK(titles(result) == Lines{"A"});
  CHECK(result.codes() == Lines{"bad-json", "damaged-json"});
}

TEST_CASE("what a search engine is to do is no article", "[format]") {
  const auto result = read(
      "{\"index\":{\"_index\":\"berita\",\"_id\":\"1\"}}\n{\"judul\":\"A\",\"isi\":\"satu\"}\n"
      "{\"create\":{\"_id\":\"2\"}}\n{\"judul\":\"B\",\"isi\":\"dua\"}\n");
  CHECK(titles(result) == Lines{"A", "B"});
  CHECK(result.items[1].origin.ordinal == 1);
  CHECK(result.codes() == Lines{"passed-over"});
}

TEST_CASE("JSON written into strings is read", "[format]") {
  for (
      const std::string& bytes :
      {std::string{R"({"offset":1,"value":"{\"judul\":\"A\",\"isi\":\"satu \\\"dua\\\"\"}"})"
                   "\n"
                   R"({"offset":2,"value":"{\"judul\":\"B\",\"isi\":\"tiga\"}"})"},
       std::string{
           R"(["{\"judul\":\"A\",\"isi\":\"satu \\\"dua\\\"\"}","{\"judul\":\"B\",\"isi\":\"tiga\"}"])"},
       std::string{
           R"({"data":"[{\"judul\":\"A\",\"isi\":\"satu \\\"dua\\\"\"},{\"judul\":\"B\",\"isi\":\"tiga\"}]"})"}}) {
    CAPTURE(bytes);
    const auto result = read(bytes);
    CHECK(titles(result) == Lines{"A", "B"});
    CHECK(result.said.empty());
    REQUIRE(!result.items.empty());
    CHECK(result.items[0].fields.back().value == "satu \"dua\"");
  }
  // Where the records are plain to see, their strings stay strings.
  const auto plain = read(R"([{"judul":"A","isi":"satu","mentah":"{\"judul\":\"C\"}"}])");
  REQUIRE(plain.items.size() == 1);
  CHECK(plain.items[0].fields.back().value == R"({"judul":"C"})");
}

TEST_CASE("a line about the file is no article, and told", "[format]") {
  const auto result = read(
      "{\"perayap\":\"penjala 1.2\",\"jumlah\":2}\n{\"judul\":\"A\",\"isi\":\"satu\"}\n"
      "{\"judul\":\"B\"}\n{\"catatan\":\"" +
      std::string(300, 'x') + "\"}\n");
  REQUIRE(result.items.size() == 3);
  CHECK(result.codes() == Lines{"passed-over"});
  CHECK(result.items[0].origin.ordinal == 1);
  // Where nobody knows any name, all are records.
  CHECK(read("{\"a\":1}\n{\"b\":\"dua\"}\n").items.size() == 2);
}

}  // namespace
}  // namespace warta
