#include "table/csv_row.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using Cells = std::vector<std::string>;

struct Cut {
  Cells cells;
  CsvRow row;
};

Cut cut(std::string_view bytes, const CsvDialect& dialect = {}, bool last = true) {
  Cut result;
  scan_row(bytes, last, dialect, result.row);
  for (const CsvCell& cell : result.row.cells)
    result.cells.push_back(cell_text(bytes, cell, dialect));
  return result;
}

TEST_CASE("cells are cut as RFC 4180 says", "[table]") {
  CHECK(cut("a,b,c\nd").cells == Cells{"a", "b", "c"});
  CHECK(cut("a,,\r\n").cells == Cells{"a", "", ""});
  CHECK(cut("\"a,\n\"\"b\"\"\",c\n").cells == Cells{"a,\n\"b\"", "c"});
  CHECK(cut("\"\",\"\"\"\"\n").cells == Cells{"", "\""});
  CHECK(cut("a\tb|c\n", {'\t'}).cells == Cells{"a", "b|c"});
  CHECK(cut("a,b\r\nc").row.size == 5);
  CHECK(cut("").cells == Cells{""});
}

TEST_CASE("marks that nobody escaped are letters", "[table]") {
  const Cut inside = cut("1,\"Ia berkata \"halo\" kepada tamu\",x\n");
  CHECK(inside.cells == Cells{"1", "Ia berkata \"halo\" kepada tamu", "x"});
  CHECK(inside.row.stray_marks == 2);
  CHECK(inside.row.suspect == 1);
  CHECK(cut("Kim \"tiba\",isi\n").cells == Cells{"Kim \"tiba\"", "isi"});
  CHECK(cut("\"Kata \"dia\"\",isi\n").cells == Cells{"Kata \"dia\"", "isi"});
  CHECK(cut("1, \"Kim, Putin\" ,isi\n").cells == Cells{"1", "Kim, Putin", "isi"});
}

TEST_CASE("a row that the bytes do not end waits for more", "[table]") {
  const std::string_view bytes = "a,\"b\"\"c\",d\r\nnext";
  for (std::size_t size = 0; size < 11; ++size) {
    CAPTURE(size);
    CHECK_FALSE(cut(bytes.substr(0, size), {}, false).row.ended);
  }
  CHECK(cut(bytes, {}, false).cells == Cells{"a", "b\"c", "d"});
  CHECK(cut("a,\"b", {}, true).row.open_quote);
  CHECK(cut("a,\"b", {}, true).cells == Cells{"a", "b"});
}

TEST_CASE("dialects differ in marks, escapes and line ends", "[table]") {
  CHECK(cut("\"a;b\";c\n", {';', false}).cells == Cells{"\"a", "b\"", "c"});
  CHECK(cut("\"a \\\"b\\\", c\",d\n", {',', true, true}).cells == Cells{"a \"b\", c", "d"});
  CHECK(cut("a,b\rc,d", {',', true, false, true}).cells == Cells{"a", "b"});
  CHECK(cut("a,b\rc,d", {',', true, false, false}).cells == Cells{"a", "b\rc", "d"});
}

TEST_CASE("a row of white space alone is blank", "[table]") {
  CHECK(is_blank(", \t,\r\n", cut(", \t,\r\n").row));
  CHECK_FALSE(is_blank(",x\n", cut(",x\n").row));
}

TEST_CASE("a row of millions of separators is no table of millions of cells", "[table]") {
  const std::string separators(1000000, ',');
  const Cut many = cut(separators + "akhir\n");
  CHECK(many.row.ended);
  CHECK(many.cells.size() < 10000);
  CHECK(many.cells.back().ends_with(",akhir"));
}

}  // namespace
}  // namespace warta
