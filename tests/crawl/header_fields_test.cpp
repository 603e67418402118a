#include "crawl/header_fields.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("header lines become fields", "[crawl]") {
  HeaderFields head;
  head.add("Content-Type: text/html;");
  head.add("  charset=utf-8");
  head.add("X-Kosong:");
  head.add("bukan apa-apa");
  head.add(": tanpa nama");
  CHECK(head.fields.size() == 2);
  CHECK(head.value("content-type") == "text/html; charset=utf-8");
  CHECK(head.value("x-kosong").empty());
  CHECK(head.value("lain").empty());
  for (int i = 0; i < 1000; ++i) head.add("A: b");
  CHECK(head.fields.size() == 256);
}

}  // namespace warta
