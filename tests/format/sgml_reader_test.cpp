#include "format/sgml_reader.hpp"

#include "support/catch.hpp"
#include "support/read_bytes.hpp"
#include "support/source_fields.hpp"

namespace warta {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("documents are read with their elements as fields", "[format]") {
  const std::string bytes =
      "<!DOCTYPE x>\n<root>\n<DOC>\n<DOCNO> K-1 </DOCNO>\n<HEADLINE>Kim tiba</HEADLINE>\n<TEXT>\n"
      "<P>Ia tiba\ndengan kereta.</P><P>Ia disambut.</P>\n</TEXT>\n</DOC>\n"
      "<doc><docno>K-2</docno><Title>A &amp; B &lt;3&#x201C;&#8221;</Title><text>Satu.</text></doc>"
      "\n</root>\n";
  const auto result = read_records(make_sgml_reader, bytes);
  REQUIRE(result.items.size() == 2);
  CHECK(field_lines(result.items[0]) ==
        Lines{"DOCNO=K-1", "HEADLINE=Kim tiba", "TEXT=Ia tiba dengan kereta.|Ia disambut."});
  CHECK(field_lines(result.items[1]) ==
        Lines{"docno=K-2", "Title=A & B <3\xE2\x80\x9C\xE2\x80\x9D", "text=Satu."});
  CHECK(result.said.empty());
  const Origin& origin = result.items[1].origin;
  CHECK(bytes.substr(origin.begin, origin.end - origin.begin).starts_with("<doc><docno>K-2"));
  CHECK(bytes.substr(0, origin.end).ends_with("Satu.</text></doc>"));
}

TEST_CASE("tags need not be closed", "[format]") {
  const auto result = read_records(
      make_sgml_reader,
      "<DOC>\n<DOCNO>K-1\n<TITLE>Kim tiba\n<TEXT>\nSatu.\n<P>Dua.\n<DOC><DOCNO>K-2</DOCNO>Tiga.");
  REQUIRE(result.items.size() == 2);
  CHECK(field_lines(result.items[0]) == Lines{"DOCNO=K-1", "TITLE=Kim tiba", "TEXT=Satu.|Dua."});
  CHECK(field_lines(result.items[1]) == Lines{"DOCNO=K-2", "TEXT=Tiga."});
  for (const SourceRecord& record : result.items) {
    REQUIRE(record.problems.size() == 1);
    CHECK(record.problems[0].code == "damaged-sgml");
  }
}

TEST_CASE("lines stay lines where nothing marks paragraphs", "[format]") {
  CHECK(field_lines(
            read_records(make_sgml_reader, "<DOC><TEXT>\nSatu.\nDua.\n</TEXT></DOC>").items[0]) ==
        Lines{"TEXT=Satu.|Dua."});
  CHECK(field_lines(read_records(make_sgml_reader, "<DOC><TEXT>\nSa\ntu.\n\nDua.\n</TEXT></DOC>")
                        .items[0]) == Lines{"TEXT=Sa tu.|Dua."});
}

TEST_CASE("elements in elements, and again, and marks that are no tags", "[format]") {
  CHECK(field_lines(
            read_records(make_sgml_reader,
                         "<DOC ID=1><TEXT>Satu <F P=105>kode</F> dua < 3 & <b>tebal</b> "
                         "<!-- catatan --></TEXT><AUTHOR>Sri</AUTHOR><AUTHOR>Hadi</AUTHOR></DOC>")
                .items[0]) == Lines{"TEXT=Satu  dua < 3 & tebal", "F=kode", "AUTHOR:Sri|Hadi"});
}

TEST_CASE("text outside of documents is told", "[format]") {
  const auto result =
      read_records(make_sgml_reader, "<DOC><TEXT>a</TEXT></DOC>\nsisa\n<DOC><TEXT>b</TEXT></DOC>");
  CHECK(result.items.size() == 2);
  CHECK(result.codes() == Lines{"bad-sgml"});
  CHECK(result.said[0].line == 1);
  CHECK(result.rejects == Lines{"sisa"});
}

TEST_CASE("a document is found wherever the window ends", "[format]") {
  std::string bytes = "<DOC><TEXT>a</TEXT></DOC>";
  bytes += std::string(300000, '\n') + "<DOC><TEXT>b</TEXT></DOC>" + std::string(262100, ' ') +
           "<DOC><TEXT>" + std::string(400000, 'c') + "</TEXT></DOC><DOC><TEXT>d</TEXT></DOC>";
  CHECK(read_records(make_sgml_reader, bytes).items.size() == 4);
}

TEST_CASE("a document that never ends is cut", "[format]") {
  const auto result =
      read_records(make_sgml_reader, "<DOC><TEXT>" + std::string(kLongestArticle + 100000, 'x') +
                                         "<DOC><TEXT>b</TEXT></DOC>");
  REQUIRE(result.items.size() == 2);
  CHECK(result.items[0].problems.at(0).code == "too-long");
  CHECK(field_lines(result.items[1]) == Lines{"TEXT=b"});
}

TEST_CASE("hostile markup takes time in step with its length", "[format]") {
  constexpr std::size_t kMany = 100000;
  for (const std::string unit : {"<", "<a", "<a ", "<a>", "<!--", "</a>", "&#", "<p>"}) {
    std::string text;
    for (std::size_t i = 0; i < kMany; ++i) text += unit;
    CHECK(read_records(make_sgml_reader, "<DOC>" + text + "</DOC>").items.size() == 1);
    CHECK(read_records(make_sgml_reader, text).items.empty());
  }
}

TEST_CASE("a collection is known by its first document", "[format]") {
  CHECK(looks_like_sgml("<DOC>\n<DOCNO>"));
  CHECK(looks_like_sgml("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- a > b --><add><doc id=\"1\">"));
  for (const std::string_view page : {"", "<html><doc>", "<DOCTYPE>", "<doctor>", "Kim <DOC>",
                                      "<!DOCTYPE html><html><head><title>Kim</title><doc>"}) {
    CAPTURE(page);
    CHECK(looks_like_sgml(page) == (page == "<html><doc>"));
  }
}

TEST_CASE("a document's own tag may say what it is", "[format]") {
  const auto result = read_records(
      make_sgml_reader,
      "<doc id=\"7\" title='Kim &amp; tamu tiba' kosong=\"\" rusak=ya>\nIa tiba.\n</doc>\n"
      "<DOC title=\"lain\"><TITLE>Kim pulang</TITLE></DOC>");
  REQUIRE(result.items.size() == 2);
  CHECK(field_lines(result.items[0]) ==
        Lines{"TEXT=Ia tiba.", "id=7", "title=Kim & tamu tiba", "kosong="});
  CHECK(field_lines(result.items[1]) == Lines{"TITLE=Kim pulang"});
}

TEST_CASE("documents of TimeML are read without their annotation", "[format]") {
  const auto result = read_articles(
      "<?xml version=\"1.0\" ?>\n<TimeML>\n<DOCID>k-1</DOCID>\n<DCT><TIMEX3 tid=\"t0\" "
      "value=\"2024-06-20\">2024-06-20</TIMEX3></DCT>\n<TITLE>Tamu tiba di "
      "kota</TITLE>\n<TEXT>Tamu "
      "itu tiba di kota pelabuhan pada <TIMEX3 tid=\"t1\" type=\"DATE\">Rabu (19/6)</TIMEX3> "
      "pagi.</TEXT>\n</TimeML>\n");
  REQUIRE(result.items.size() == 1);
  CHECK(result.items[0].title == "Tamu tiba di kota");
  CHECK(result.items[0].published == parse_iso8601("2024-06-20"));
  CHECK(result.items[0].text == "Tamu itu tiba di kota pelabuhan pada Rabu (19/6) pagi.");
}

}  // namespace
}  // namespace warta
