#include "xml/xml_scanner.hpp"

#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

using Pieces = std::vector<std::string>;

/// "+judul", "-judul", "=Kim tiba", a CDATA section as "!...".
Pieces pieces_of(std::string_view xml, bool whole = true) {
  Pieces pieces;
  XmlScanner scanner{xml, whole};
  for (XmlPiece piece; scanner.next(piece);) {
    if (piece.kind == XmlPiece::Kind::text) {
      pieces.push_back((piece.literal ? "!" : "=") + std::string{piece.text});
    } else {
      const char* sign = piece.kind == XmlPiece::Kind::open ? "+" : "-";
      pieces.push_back(sign + std::string{piece.name} + (piece.empty ? "/" : ""));
    }
  }
  return pieces;
}

TEST_CASE("XML is cut into tags and text", "[xml]") {
  CHECK(pieces_of("<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aa\">]><b id='1>2'>Kim "
                  "<!-- <i> --><dc:creator/><![CDATA[<p>A & B]]></b >") ==
        Pieces{"+b", "=Kim ", "+dc:creator/", "!<p>A & B", "-b"});
}

TEST_CASE("what is no tag is text", "[xml]") {
  CHECK(pieces_of("3 < 4 <5> <a <b>") ==
        Pieces{"=3 ", "=<", "= 4 ", "=<", "=5> ", "=<", "=a ", "+b"});
  CHECK(pieces_of("<a href=\"tanpa akhir>") == Pieces{"=<", "=a href=\"tanpa akhir>"});
  CHECK(pieces_of("<a><![CDATA[tanpa akhir") == Pieces{"+a", "!tanpa akhir"});
  CHECK(pieces_of("<a><!-- tanpa akhir </a>") == Pieces{"+a"});
}

TEST_CASE("a piece that is not over waits for more", "[xml]") {
  for (const std::string_view xml :
       {"<a><", "<a><!", "<a><![CDATA[x]]", "<a><!-- x --", "<a></a", "<a><b c=\"d", "<a><?x"}) {
    CAPTURE(xml);
    XmlScanner scanner{xml, false};
    XmlPiece piece;
    CHECK(scanner.next(piece));
    CHECK_FALSE(scanner.next(piece));
    CHECK(scanner.position() == 3);
  }
}

TEST_CASE("attributes and references", "[xml]") {
  const std::string_view attributes = " rel = 'self' href=\"https://x.id/?a=1&amp;b=2\" kosong=''";
  CHECK(xml_attribute(attributes, "rel") == "self");
  CHECK(xml_attribute(attributes, "href") == "https://x.id/?a=1&b=2");
  CHECK(xml_attribute(attributes, "kosong").empty());
  CHECK(xml_attribute(attributes, "ref").empty());
  CHECK(xml_attribute(" a=b c='d", "c") == "d");
  std::string text;
  append_xml_text(text, "AT&T &#8220;satu&#x201D; &lt;b&gt; &takada;");
  CHECK(text == "AT&T “satu” <b> &takada;");
  XmlScanner scanner{"<column name='judul'><judul>"};
  XmlPiece piece;
  REQUIRE(scanner.next(piece));
  CHECK(xml_field_name(piece) == "judul");
  REQUIRE(scanner.next(piece));
  CHECK(xml_field_name(piece) == "judul");
}

}  // namespace
}  // namespace warta
