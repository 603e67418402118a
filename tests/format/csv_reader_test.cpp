#include "format/csv_reader.hpp"

#include <cstdint>

#include "support/catch.hpp"
#include "support/read_bytes.hpp"
#include "support/shared_parser.hpp"
#include "support/source_fields.hpp"

namespace warta {
namespace {

using Codes = std::vector<std::string>;
using Records = ReadResult<SourceRecord>;

const std::string kBody =
    "Pemimpin tamu tiba di kota pelabuhan itu pagi ini, disambut gubernur; lalu ia menuju kampus.";

Records read(const std::string& bytes, bool expected = true) {
  const auto table = sniff_csv(bytes, true, test_page_parser(), expected);
  REQUIRE(table);
  return read_records(
      [&](ByteWindow window, ReaderContext context) {
        return make_csv_reader(std::move(window), *table, std::move(context));
      },
      bytes);
}

std::string value(const SourceRecord& record, const std::string& name) {
  for (const SourceField& field : record.fields)
    if (field.name == name) return field.value;
  return "(none)";
}

std::string row(const std::string& id, const std::string& title) {
  return id + "," + title + ",\"" + kBody + "\"\n";
}

const std::string kHeader = "id,judul,isi\n";
const std::string kRows = row("1", "Tamu tiba") + row("2", "Tamu makan") + row("3", "Tamu pulang");

TEST_CASE("rows are records that know where they stood", "[format]") {
  const std::string bytes = "\xEF\xBB\xBF" + kHeader + kRows;
  const Records result = read(bytes, false);
  REQUIRE(result.items.size() == 3);
  CHECK(result.said.empty());
  CHECK(value(result.items[1], "judul") == "Tamu makan");
  CHECK(value(result.items[1], "isi") == kBody);
  const Origin& origin = result.items[2].origin;
  CHECK(origin.ordinal == 2);
  CHECK(bytes.substr(origin.begin, origin.end - origin.begin) == row("3", "Tamu pulang"));
}

TEST_CASE("line ends may be mixed and stand in cells", "[format]") {
  const Records result =
      read("judul,isi\r\nTiba,\"Satu.\r\nDua.\"\nPulang,\"Tiga.\n\nEmpat.\"\r\nMakan,Lima");
  REQUIRE(result.items.size() == 3);
  CHECK(value(result.items[0], "isi") == "Satu.\r\nDua.");
  CHECK(value(result.items[1], "isi") == "Tiga.\n\nEmpat.");
  CHECK(value(result.items[2], "isi") == "Lima");
}

TEST_CASE("rows without a word are told and counted", "[format]") {
  const Records result = read(kHeader + ",,\n\n" + kRows + " , ,\t\n");
  CHECK(result.items.size() == 3);
  CHECK(result.codes() == Codes{"blank-row", "blank-row"});
  CHECK(result.said[0].line == 2);
  CHECK(result.items[0].origin.ordinal == 1);
  CHECK(result.said[1].ordinal == 4);
  CHECK(result.said[1].line == 7);
}

TEST_CASE("cells too many belong to a text, cells too few are missed", "[format]") {
  const Records result = read(
      "Label;Judul;Isi;Tanggal;;\n1;Tamu tiba;Ia tiba pagi ini di kota itu.;2024-06-19;;\n"
      "1;Tamu makan;Ia makan; lalu ia minum; lalu ia tidur.;2024-06-20;;\n0;Tamu pulang\n");
  REQUIRE(result.items.size() == 3);
  CHECK(value(result.items[1], "Isi") == "Ia makan; lalu ia minum; lalu ia tidur.");
  CHECK(value(result.items[1], "Tanggal") == "2024-06-20");
  CHECK(problem_codes(result.items[1]) == Codes{"surplus-cells"});
  CHECK(value(result.items[2], "Judul") == "Tamu pulang");
  CHECK(problem_codes(result.items[2]) == Codes{"missing-cells"});
  CHECK(result.items[2].problems[0].line == 4);
}

TEST_CASE("a mark that never closes costs one row", "[format]") {
  const std::string broken = "9,Tamu duduk,\"" + kBody + "\n";
  SECTION("before other rows") {
    const Records result = read(kHeader + kRows + broken + kRows);
    REQUIRE(result.items.size() == 7);
    CHECK(problem_codes(result.items[3]) == Codes{"unterminated-quote"});
    CHECK(value(result.items[3], "isi").starts_with(kBody));
    CHECK(value(result.items[4], "judul") == "Tamu tiba");
    CHECK(problem_codes(result.items[4]).empty());
  }
  SECTION("at the end") {
    const Records result = read(kHeader + kRows + broken);
    REQUIRE(result.items.size() == 4);
    CHECK(problem_codes(result.items[3]) == Codes{"unterminated-quote"});
  }
  SECTION("where no row follows that could be one") {
    const Records result = read(kHeader + kRows + broken + "lalu, katanya\nia pulang");
    REQUIRE(result.items.size() == 4);
    CHECK(value(result.items[3], "isi").ends_with("ia pulang"));
  }
}

TEST_CASE("without quotation marks a row may be spread over lines", "[format]") {
  const Records result = read(
      "id\tjudul\tisi\n1\tTamu \"tiba\tIa tiba.\n2\tTamu makan\tIa makan.\nLalu ia minum.\n3\tTamu "
      "\"pulang\tIa pulang.\n4\tA\tB");
  REQUIRE(result.items.size() == 4);
  CHECK(value(result.items[0], "judul") == "Tamu \"tiba");
  CHECK(value(result.items[1], "isi") == "Ia makan.\nLalu ia minum.");
  CHECK(problem_codes(result.items[1]) == Codes{"broken-row"});
  const Records pieces =
      read("id;judul;isi\n1;Tiba;Ia tiba.\n2;Tamu\nmakan;Ia makan.\n\nLalu minum.\n");
  REQUIRE(pieces.items.size() == 2);
  CHECK(value(pieces.items[1], "judul") == "Tamu\nmakan");
  CHECK(value(pieces.items[1], "isi") == "Ia makan.\n\nLalu minum.");
}

TEST_CASE("any bytes are rows in order, none lost between them", "[format]") {
  constexpr std::string_view kAlphabet = "\"\"\",,;\n\n\r\t\\ab1 \xE9";
  std::uint32_t state = 20240619;
  for (int round = 0; round < 400; ++round) {
    std::string bytes = "id,judul,isi\n";
    for (std::size_t i = 0; i < 120; ++i) {
      state = state * 1664525U + 1013904223U;
      bytes += kAlphabet[(state >> 16U) % kAlphabet.size()];
    }
    CAPTURE(bytes);
    const Records result = read(bytes);
    std::size_t end = 0, ordinal = 0;
    for (const SourceRecord& record : result.items) {
      CHECK(record.origin.begin >= end);
      CHECK(record.origin.end > record.origin.begin);
      CHECK(record.origin.ordinal >= ordinal);
      CHECK(record.fields.size() <= 8);
      // What lies between two rows is rows without a word.
      CHECK(bytes.substr(end, record.origin.begin - end).find_first_of("ab1\xE9") ==
            std::string::npos);
      end = record.origin.end;
      ordinal = record.origin.ordinal;
    }
    CHECK(end <= bytes.size());
  }
}

TEST_CASE("a row without end is cut and told", "[format]") {
  const std::string bytes = kHeader + kRows + "4,Tamu," + std::string(kLongestArticle + 1000, 'x') +
                            "\n" + row("5", "Tamu pulang");
  const Records result = read_records(
      [&](ByteWindow window, ReaderContext context) {
        return make_csv_reader(std::move(window),
                               *sniff_csv(kHeader + kRows, false, test_page_parser(), true),
                               std::move(context));
      },
      bytes);
  REQUIRE(result.items.size() == 5);
  CHECK(problem_codes(result.items[3]) == Codes{"too-long"});
  CHECK(value(result.items[4], "judul") == "Tamu pulang");
}

TEST_CASE("a first line that tells the separator is no row", "[format]") {
  const Records records = read("sep=;\njudul;isi\nTamu tiba;\"" + kBody + "\"\n");
  REQUIRE(records.items.size() == 1);
  CHECK(value(records.items[0], "judul") == "Tamu tiba");
  CHECK(records.items[0].origin.begin == 16);
}

TEST_CASE("rows below a sheet's caption know their lines", "[format]") {
  const Records records = read("DATA BERITA;;\n;;\njudul;isi;url\nTamu tiba;\"" + kBody + "\"\n");
  REQUIRE(records.items.size() == 1);
  CHECK(value(records.items[0], "judul") == "Tamu tiba");
  CHECK(problem_codes(records.items[0]) == Codes{"missing-cells"});
  CHECK(records.items[0].problems[0].line == 4);
}

TEST_CASE("cells of JSON are the record", "[format]") {
  const Records records = read(R"(id,payload)"
                               "\n"
                               R"(1,"{""judul"": ""Tamu tiba"", ""isi"": ""Pagi ini.""}")"
                               "\n");
  REQUIRE(records.items.size() == 1);
  CHECK(value(records.items[0], "id") == "1");
  CHECK(value(records.items[0], "judul") == "Tamu tiba");
  CHECK(value(records.items[0], "isi") == "Pagi ini.");
}

TEST_CASE("where marks are escaped by a backslash, line ends are, too", "[format]") {
  const Records records = read("\"judul\",\"isi\"\n\"Tamu\",\"Ia \\\"tiba\\\".\\nLalu pulang.\"\n");
  REQUIRE(records.items.size() == 1);
  CHECK(value(records.items[0], "isi") == "Ia \"tiba\".\nLalu pulang.");
}

TEST_CASE("cells that name themselves need no header and no order", "[format]") {
  const auto row = [](const char* title) {
    return "judul:" + std::string{title} + "\tisi:" + kBody + "\turl:https://kabar.id/1\n";
  };
  const Records result =
      read(row("Tamu tiba") + row("Tamu makan: nasi") + row("Tamu pulang"), false);
  REQUIRE(result.items.size() == 3);
  CHECK(value(result.items[1], "judul") == "Tamu makan: nasi");
  CHECK(value(result.items[2], "isi") == kBody);
  CHECK(value(result.items[0], "url") == "https://kabar.id/1");
}

TEST_CASE("escapes of a table of tabs are undone", "[format]") {
  const Records records = read("judul\tisi\tkode\nTamu tiba\tSatu.\\nDua\\\\tiga.\t\\N\n");
  REQUIRE(records.items.size() == 1);
  CHECK(value(records.items[0], "isi") == "Satu.\nDua\\tiga.");
  CHECK(value(records.items[0], "kode").empty());
}

}  // namespace
}  // namespace warta
