#include "table/csv_mending.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

CsvTable table() {
  CsvTable table;
  table.header = true;
  table.columns = {"id", "judul", "isi", "tanggal"};
  table.width = 4;
  table.shapes = {{2, 0, true}, {30, 0, false}, {400, 1, false}, {10, 0, false}};
  return table;
}

CsvRow cut(std::string_view bytes, const CsvDialect& dialect = {}) {
  CsvRow row;
  scan_row(bytes, true, dialect, row);
  return row;
}

const std::string kBody(300, 'x');

TEST_CASE("a row fits if each cell is like its column", "[table]") {
  const auto fits = [](const std::string& bytes) { return fits_table(table(), bytes, cut(bytes)); };
  CHECK(fits("12,Tamu tiba,\"" + kBody + "\",2024-06-19\n"));
  CHECK_FALSE(fits("12,Tamu tiba,\"" + kBody + "\"\n"));
  CHECK_FALSE(fits("dua,Tamu tiba,\"" + kBody + "\",2024-06-19\n"));
  CHECK_FALSE(fits("12,Tamu tiba," + kBody + ",2024-06-19\n"));
  CHECK_FALSE(fits("12," + kBody + kBody + kBody + ",\"tiba\",2024-06-19\n"));
}

TEST_CASE("surplus cells go where they make the row like the others", "[table]") {
  const auto column = [](const std::string& bytes) {
    return column_of_surplus(table(), cut(bytes, {',', false}));
  };
  CHECK(column("12,Tamu tiba di kota," + kBody + ", lalu " + kBody + ",2024-06-19\n") == 2);
  CHECK(column("12,Tamu, kata dia, tiba," + kBody + ",2024-06-19\n") == 1);
}

TEST_CASE("a broken row ends where a whole one begins", "[table]") {
  const std::string broken = "1,Tamu,\"Tiba tanpa tutup,2024-06-19\n";
  const std::string bytes = broken + "2,Tamu pulang,\"" + kBody + "\",2024-06-20\n";
  const CsvRow row = cut(bytes);
  CHECK(end_of_broken_row(table(), bytes, row) == broken.size());
  const std::string prose = "1,Tamu,\"Tiba tanpa tutup\nlalu, katanya, pulang, besok\n";
  CHECK_FALSE(end_of_broken_row(table(), prose, cut(prose)));
}

}  // namespace
}  // namespace warta
