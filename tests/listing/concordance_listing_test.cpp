#include "listing/concordance_listing.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

KeywordLine sample_line() {
  KeywordLine line;
  line.id = "a1";
  line.publisher = "Harian Contoh";
  line.published = parse_iso8601("2019-04-25T09:00:00+07:00");
  line.sentence = 2;
  line.place = {32, 39};
  line.left = "Lalu pemimpin itu akhirnya ";
  line.key = "bertemu";
  line.right = " Putin di kota kecil itu, kata mereka";
  return line;
}

std::string shown(ReportFormat format, std::vector<KeywordColumn> columns, std::size_t width) {
  ReportOptions options;
  options.format = format;
  options.width = width;
  return ConcordanceListing{options, std::move(columns)}.line(sample_line());
}

}  // namespace

TEST_CASE("keys stand below each other in a terminal", "[listing]") {
  CHECK(shown(ReportFormat::text, {}, 54) ==
        "mimpin itu akhirnya bertemu Putin di kota kecil itu, k\n");
  CHECK(shown(ReportFormat::text, {KeywordColumn::published}, 54) ==
        "2019-04-25   itu akhirnya bertemu Putin di kota kecil\n");
}

TEST_CASE("rows tell where the key stands", "[listing]") {
  const std::vector<KeywordColumn> columns{KeywordColumn::id, KeywordColumn::published};
  CHECK(shown(ReportFormat::tsv, columns, 80) ==
        "a1\t2019-04-25\t2\t32\t39\tLalu pemimpin itu akhirnya\tbertemu\tPutin di kota kecil itu, "
        "kata mereka\n");
  CHECK(shown(ReportFormat::jsonl, columns, 80) ==
        R"({"id":"a1","published":"2019-04-25","sentence":2,"begin":32,"end":39,)"
        R"("left":"Lalu pemimpin itu akhirnya ","key":"bertemu",)"
        R"("right":" Putin di kota kecil itu, kata mereka"})"
        "\n");
}

TEST_CASE("TSV says what was asked", "[listing]") {
  ReportOptions options;
  options.format = ReportFormat::tsv;
  CHECK(ConcordanceListing{options, {KeywordColumn::id}}.head({"query: kim"}) ==
        "# query: kim\nid\tsentence\tbegin\tend\tleft\tkey\tright\n");
  options.format = ReportFormat::csv;
  CHECK(ConcordanceListing{options, {}}.head({"query: kim"}) ==
        "sentence,begin,end,left,key,right\n");
  options.format = ReportFormat::text;
  CHECK(ConcordanceListing{options, {}}.head({"query: kim"}).empty());
}

TEST_CASE("columns go by their names", "[listing]") {
  CHECK(keyword_columns({"title", "id"}) ==
        std::vector<KeywordColumn>{KeywordColumn::title, KeywordColumn::id});
  CHECK(keyword_columns(keyword_column_names()).size() == 6);
}

}  // namespace warta
