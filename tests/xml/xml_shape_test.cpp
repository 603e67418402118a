#include "xml/xml_shape.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

/// Knows the last part of a name.
KeyKind judge(std::string_view name) {
  name.remove_prefix(name.rfind('.') + 1);
  if (name == "title" || name == "judul") return KeyKind::title;
  if (name == "isi" || name == "content") return KeyKind::text;
  if (name == "pubDate" || name == "tanggal") return KeyKind::published;
  return name == "link" || name == "loc" ? KeyKind::url : KeyKind::other;
}

std::string record_of(std::string_view xml) {
  return find_xml_record(xml, judge).value_or("-");
}

TEST_CASE("the element with what articles have is the record", "[xml]") {
  CHECK(record_of("<rss><channel><title>Kabar</title><link>x</link><pubDate>1</pubDate>"
                  "<image><title>Logo</title><link>x</link></image>"
                  "<item><title>Kim</title><link>y</link><pubDate>2</pubDate></item>") == "item");
  CHECK(record_of("<feed><title>Kabar</title><entry><title>Kim</title><content>Ia tiba."
                  "</content></entry></feed>") == "entry");
  CHECK(record_of("<s><url><loc>x</loc><news><tanggal>1</tanggal><title>Kim</title></news></url>"
                  "<url><loc>y</loc></url></s>") == "url");
  CHECK(record_of("<db><table name='b'><column name='judul'>Kim</column>"
                  "<column name='isi'>Ia tiba.</column></table></db>") == "table");
  CHECK(record_of("<k><teks judul='Kim' tanggal='1'>Ia tiba.</teks><teks judul='Xi'/></k>") ==
        "teks");
  CHECK(record_of("<berita><judul>Kim</judul><isi>Ia tiba.") == "berita");
}

TEST_CASE("texts that come again and again tell a record, too", "[xml]") {
  const std::string text(200, 'k'), row = "<r><a>Kim</a><b>" + text + "</b></r>";
  CHECK(record_of("<x>" + row + row + "</x>") == "r");
  CHECK(record_of("<x>" + row + "</x>") == "-");
}

TEST_CASE("a document without articles has no record", "[xml]") {
  CHECK(record_of("<svg><title>Peta</title><g><path d='M0'/></g></svg>") == "-");
  CHECK(record_of("<urlset><url><loc>x</loc></url><url><loc>y</loc></url></urlset>") == "-");
  CHECK(record_of("") == "-");
}

TEST_CASE("nesting without end costs no more than its bytes", "[xml]") {
  std::string deep;
  for (int i = 0; i < 50000; ++i) deep += "<a>";
  for (int i = 0; i < 50000; ++i) deep += "</b>";
  CHECK(record_of(deep) == "-");
}

TEST_CASE("XML is told from pages by its root", "[xml]") {
  for (const std::string_view xml :
       {"<?xml version='1.0'?>\n<rss>", " <feed xmlns='x'>", "<!-- a --><a>"})
    CHECK(looks_like_xml(xml));
  for (const std::string_view other :
       {"<?xml?><!DOCTYPE html><HTML>", "Kim <b>tiba", "", "< 3", "<?xml"})
    CHECK_FALSE(looks_like_xml(other));
}

}  // namespace
}  // namespace warta
