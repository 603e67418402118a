#include "report/grid.hpp"

#include "report/text_layout.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("CSV quotes what RFC 4180 asks to quote", "[report]") {
  std::string out;
  append_csv_row(out, {"Kim", "a, b", "kata \"da\"", "dua\nbaris", "", " tepi"});
  CHECK(out == "Kim,\"a, b\",\"kata \"\"da\"\"\",\"dua\nbaris\",,\" tepi\"\n");
}

TEST_CASE("TSV keeps one record on one line", "[report]") {
  std::string out;
  append_tsv_row(out, {"a\tb", "c\nd", "e\\f", "g\r"});
  CHECK(out == "a\\tb\tc\\nd\te\\\\f\tg\\r\n");
}

TEST_CASE("Markdown cells cannot break the table", "[report]") {
  std::string out;
  append_markdown_head(out, {"nama"});
  append_markdown_row(out, {"a|b *c* <d>\ne"});
  CHECK(out == "| nama |\n| --- |\n| a\\|b \\*c\\* \\<d> e |\n");
}

TEST_CASE("text columns line up, whatever the letters", "[report]") {
  std::string out;
  append_text_grid(out, {{"nama", "n"}, {{"平壌", "1"}, {"Vladivostok", "22"}}}, 1, 80);
  CHECK(out == " nama         n\n 平壌         1\n Vladivostok  22\n");
}

TEST_CASE("the last column is wrapped on a narrow page", "[report]") {
  std::string out;
  append_text_grid(out, {{"a", "b"}, {{"x", "satu dua tiga empat lima enam tujuh"}}}, 0, 30);
  CHECK(out == "a  b\nx  satu dua tiga empat lima\n   enam tujuh\n");
}

}  // namespace warta
