#include "table/csv_dialect.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using Names = std::vector<std::string>;

const std::string kBody =
    "Pemimpin tamu tiba di kota pelabuhan itu pagi ini, disambut gubernur, lalu menuju kampus.";

std::optional<CsvTable> sniff(std::string_view head, bool expected = false) {
  static const Lexicon lexicon;
  static const PageParser parser{lexicon};
  return sniff_csv(head, true, parser, expected);
}

TEST_CASE("separators and quotation marks are told from the rows", "[table]") {
  for (const char separator : {',', ';', '\t', '|'}) {
    CAPTURE(separator);
    const std::string s{separator};
    const auto table = sniff("judul" + s + "isi\nTamu tiba" + s + "\"" + kBody + "\"\nTamu pulang" +
                             s + "\"" + kBody + "\"\n");
    REQUIRE(table);
    CHECK(table->dialect.separator == separator);
    CHECK(table->dialect.quoted);
    CHECK(table->header);
    CHECK(table->columns == Names{"judul", "isi"});
  }
}

TEST_CASE("columns without a name have a number", "[table]") {
  const auto index =
      sniff(",judul,isi\n0,Tamu tiba,\"" + kBody + "\"\n1,Pulang,\"" + kBody + "\"\n");
  REQUIRE(index);
  CHECK(index->columns == Names{"1", "judul", "isi"});
  const auto closing = sniff("Label;Headline;Body;;;;\r\n1;Tamu tiba;Pagi ini;;;;\r\n");
  REQUIRE(closing);
  CHECK(closing->columns == Names{"Label", "Headline", "Body"});
  CHECK(closing->width == 7);
  const auto shifted =
      sniff("judul,isi\n1,Tamu tiba,\"" + kBody + "\"\n2,Pulang,\"" + kBody + "\"\n");
  REQUIRE(shifted);
  CHECK(shifted->columns == Names{"1", "judul", "isi"});
}

TEST_CASE("a table need not name its columns", "[table]") {
  const std::string row = ",2024-06-19,\"" + kBody + "\"\n";
  const auto table = sniff("1,Tamu tiba" + row + "2,Tamu pulang" + row + "3,Tamu makan" + row);
  REQUIRE(table);
  CHECK_FALSE(table->header);
  CHECK(table->columns == Names{"1", "2", "3", "4"});
}

TEST_CASE("names that no table knows are names all the same", "[table]") {
  const std::string row = ",\"" + kBody + kBody + kBody + "\"\n";
  const auto table =
      sniff("nr,kepala_xyz,wacana\n1,Tamu tiba" + row + "2,Pulang" + row + "3,Makan" + row);
  REQUIRE(table);
  CHECK(table->header);
  CHECK(table->columns == Names{"nr", "kepala_xyz", "wacana"});
}

TEST_CASE("pages are no tables", "[table]") {
  const std::string page = "Kim, Putin, dan Xi Bertemu\n\nJumat, 19 Juni 2024, 11:03 WIB\n\n" +
                           kBody + "\n" + kBody + "\n";
  CHECK_FALSE(sniff(page));
  CHECK_FALSE(sniff("Beranda | Berita | Dunia\n" + page));
  CHECK_FALSE(sniff("| Field | Value |\n|---|---|\n| Tanggal | 19 Juni |\n| Penulis | Sri |\n"));
  CHECK_FALSE(sniff("Judul: Kim, Putin\nTanggal: 19 Juni 2024\n\n" + kBody));
  CHECK_FALSE(sniff("Satu, dua, tiga\nEmpat, lima, enam\nTujuh, delapan, sembilan\n"));
  CHECK_FALSE(sniff(""));
}

TEST_CASE("a tab between headlines and their texts makes a table", "[table]") {
  const auto rows = [](const std::string& separator, const std::string& text) {
    std::string bytes;
    for (const char* title : {"Tamu Tiba", "Tamu Berunding", "Tamu Pulang"})
      bytes += title + separator + text + "\n";
    return bytes;
  };
  const auto table = sniff(rows("\t", kBody + " " + kBody));
  REQUIRE(table);
  CHECK_FALSE(table->header);
  CHECK(table->columns == Names{"1", "2"});
  CHECK_FALSE(sniff(rows("\t", "Presiden")));
  CHECK_FALSE(sniff(rows(";", kBody + " " + kBody)));
}

TEST_CASE("who expects a table gets one", "[table]") {
  const auto table = sniff("berita\n\"" + kBody + "\"\n", true);
  REQUIRE(table);
  CHECK(table->columns == Names{"berita"});
  CHECK(sniff("\xEF\xBB\xBFjudul;isi\nTamu;" + kBody + "\n", true)->columns[0] == "judul");
}

TEST_CASE("escapes and line ends are the file's own", "[table]") {
  const auto slashed = sniff("judul,isi\nTamu,\"Ia \\\"tiba\\\", lalu \\\"pulang\\\".\"\n");
  REQUIRE(slashed);
  CHECK(slashed->dialect.backslash);
  const auto old = sniff("judul,isi\rTamu,\"" + kBody + "\"\rPulang,\"" + kBody + "\"\r");
  REQUIRE(old);
  CHECK(old->dialect.bare_cr);
}

TEST_CASE("names tell a table whose texts are full of separators", "[table]") {
  std::string file = "nomor;judul;tanggal;isi\n";
  for (std::size_t i = 1; i <= 9; ++i) {
    file += std::to_string(i) + ";Tamu tiba;2024-06-0" + std::to_string(i);
    for (std::size_t piece = 0; piece < i; ++piece) file += ";" + kBody;
    file += "\n";
  }
  const auto table = sniff(file);
  REQUIRE(table);
  CHECK(table->columns == Names{"nomor", "judul", "tanggal", "isi"});
  CHECK(table->width == 4);
}

TEST_CASE("Excel is told the separator by a line of its own", "[table]") {
  const auto table = sniff("sep=;\r\njudul;isi\r\nTamu, tiba;\"" + kBody + "\"\r\n");
  REQUIRE(table);
  CHECK(table->dialect.separator == ';');
  CHECK(table->preamble == 7);
  CHECK(table->columns == Names{"judul", "isi"});
  CHECK(sniff("judul;isi\nTamu;" + kBody + "\n")->preamble == 0);
}

TEST_CASE("a sheet's caption above its columns is no row", "[table]") {
  const std::string caption = "DATA BERITA KABUPATEN 2024;;\r\n;;\r\n";
  const std::string rows = "Judul;Tanggal;Isi\r\nTamu tiba;2024-06-19;\"" + kBody + "\"\r\n";
  const auto table = sniff(caption + rows);
  REQUIRE(table);
  CHECK(table->columns == Names{"Judul", "Tanggal", "Isi"});
  CHECK(table->preamble == caption.size());
  CHECK(table->shapes[2].quoted == 1);
  // Rows above that say more are rows.
  CHECK(sniff("Tamu pulang;2024-06-20;Pagi ini\r\n" + rows, true)->preamble == 0);
}

TEST_CASE("names may be parted otherwise than the rows, or broken", "[table]") {
  const auto table = sniff("judul,tanggal,isi\nTamu tiba;2024-06-19;\"" + kBody +
                               "\"\nTamu pulang;2024-06-20;\"" + kBody + "\"\n",
                           true);
  REQUIRE(table);
  CHECK(table->dialect.separator == ';');
  CHECK(table->columns == Names{"judul", "tanggal", "isi"});
  const auto broken = sniff("\"Judul\nBerita\",\"Isi\nBerita\"\nTamu tiba,\"" + kBody + "\"\n");
  REQUIRE(broken);
  CHECK(broken->columns == Names{"Judul Berita", "Isi Berita"});
}

TEST_CASE("a column may hold records of JSON", "[table]") {
  const std::string cell = R"("{""judul"": ""Tamu tiba"", ""isi"": ""Pagi ini.""}")";
  CHECK(sniff("id,payload\n1," + cell + "\n2," + cell + "\n", true)->json == 1);
  CHECK_FALSE(sniff("isi,payload\nPagi ini," + cell + "\n", true)->json);
  CHECK_FALSE(sniff("id,payload\n1," + cell + "\n2,Tamu\n", true)->json);
}

TEST_CASE("the cells of LTSV have their names in front", "[table]") {
  const std::string row = "judul:Tamu tiba\tisi:" + kBody + "\turl:https://kabar.id/1\n";
  const auto table = sniff(row + row + row);
  REQUIRE(table);
  CHECK(table->labelled);
  CHECK_FALSE(table->header);
  CHECK(table->columns == Names{"judul", "isi", "url"});
  const auto other = sniff(row + row + "judul:Tamu\tTiba: " + kBody + "\turl:u\n");
  CHECK((!other || !other->labelled));
  CHECK(cell_label("judul:Kim: tiba") == "judul");
  for (const char* cell : {"Kim tiba: katanya", ":", "judul", ""}) CHECK(cell_label(cell).empty());
}

}  // namespace
}  // namespace warta
