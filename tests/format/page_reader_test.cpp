#include "format/page_reader.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("each page becomes a record that knows where it stood", "[format]") {
  const std::string bytes = "Tamu Tiba\n=====\nTamu Pulang\n";
  const auto reader = make_page_reader(bytes, {{0, 9}, {16, 28}}, {"berita.txt", {}, {}});
  SourceRecord first, second, none;
  REQUIRE(reader->next(first));
  CHECK(first.page == "Tamu Tiba");
  CHECK(first.fields.empty());
  REQUIRE(reader->next(second));
  CHECK(second.page == "Tamu Pulang\n");
  CHECK(second.origin == Origin{"berita.txt", 1, 16, 28});
  CHECK_FALSE(reader->next(none));
}

TEST_CASE("an empty page is a record all the same", "[format]") {
  const auto reader = make_page_reader("", {{0, 0}}, {"kosong.txt", {}, {}});
  SourceRecord record;
  REQUIRE(reader->next(record));
  CHECK(record.page.empty());
}

}  // namespace
}  // namespace warta
