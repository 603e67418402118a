#include "format/xml_reader.hpp"

#include "support/catch.hpp"
#include "support/read_bytes.hpp"
#include "support/source_fields.hpp"

namespace warta {
namespace {

using Lines = std::vector<std::string>;

auto read(const std::string& bytes) {
  return read_records(
      [](ByteWindow window, ReaderContext context) {
        return make_xml_reader(std::move(window), std::move(context), "item");
      },
      bytes);
}

TEST_CASE("each element of the record's name is an article", "[format]") {
  const std::string bytes =
      "<rss><channel><title>Kabar</title>\n<!-- <item> -->\n<item>\n<title>Satu</title>"
      "<isi><![CDATA[a <item>b</item> c]]></isi></item>\n<item/><item><title>Dua</title></item>"
      "</channel></rss>\n";
  const auto result = read(bytes);
  REQUIRE(result.items.size() == 3);
  CHECK(field_lines(result.items[0]) == Lines{"title=Satu", "isi=a <item>b</item> c"});
  CHECK(field_lines(result.items[2]) == Lines{"title=Dua"});
  const Origin& origin = result.items[0].origin;
  CHECK(bytes.substr(origin.begin, origin.end - origin.begin).starts_with("<item>\n<title>"));
  CHECK(bytes.substr(0, origin.end).ends_with("</isi></item>"));
  CHECK(result.said.empty());
}

TEST_CASE("an element that does not close ends where another begins", "[format]") {
  const auto result = read("<rss>\n<item><title>Satu\n<item><title>Dua</title>");
  REQUIRE(result.items.size() == 2);
  CHECK(field_lines(result.items[0]) == Lines{"title=Satu"});
  CHECK(field_lines(result.items[1]) == Lines{"title=Dua"});
  for (const SourceRecord& record : result.items) {
    CHECK(problem_codes(record) == Lines{"damaged-xml"});
    CHECK(record.problems[0].line == record.origin.ordinal + 2);
  }
}

TEST_CASE("elements are found wherever the window ends", "[format]") {
  const std::string bytes = "<a><!--" + std::string(300000, 'x') + "--><item><t>" +
                            std::string(200000, 'y') + "</t></item>" + std::string(65530, ' ') +
                            "<item><t><![CDATA[" + std::string(70000, 'z') + "]]></t></item></a>";
  const auto result = read(bytes);
  REQUIRE(result.items.size() == 2);
  CHECK(result.items[0].fields.at(0).value.size() == 200000);
  CHECK(result.items[1].fields.at(0).value.size() == 70000);
}

TEST_CASE("a section that never ends is passed over in pieces", "[format]") {
  const auto result = read("<item><t><![CDATA[" + std::string(kLongestArticle, 'x') +
                           std::string(3000000, 'y') + "]]></t></item><item><t>b</t></item>");
  REQUIRE(result.items.size() == 2);
  CHECK(problem_codes(result.items[0]) == Lines{"too-long"});
}

TEST_CASE("an element without end is cut", "[format]") {
  const auto result = read("<item><t>" + std::string(kLongestArticle + 100000, 'x') +
                           "</t></item><item><t>b</t></item>");
  REQUIRE(result.items.size() == 2);
  CHECK(problem_codes(result.items[0]) == Lines{"too-long"});
  CHECK(field_lines(result.items[1]) == Lines{"t=b"});
}

}  // namespace
}  // namespace warta
