#include "listing/hit_listing.hpp"

#include "support/catch.hpp"
#include "support/sample_hit.hpp"

namespace warta {
namespace {

HitListing listing(ReportFormat format) {
  static const Lexicon lexicon;
  static const DisplayNames names{lexicon};
  ReportOptions options;
  options.format = format;
  return {options, names};
}

}  // namespace

TEST_CASE("a hit for people", "[listing]") {
  HitListing text = listing(ReportFormat::text);
  const std::string wanted =
      "[Kim] Tiba\n"
      "  2019-04-25 - Harian Contoh - berita/contoh.txt #3\n"
      "    “Ya,” kata [Kim]. ...\n\n";
  CHECK(text.hit(sample_hit()) == wanted);
  text.show_scores(true);
  CHECK(text.hit(sample_hit()).find("#3 - 1.23\n") != std::string::npos);
  Hit bare = sample_hit();
  bare.path = "-";
  CHECK(text.hit(bare).find(" - standard input #3 - ") != std::string::npos);
  bare.title.clear();
  bare.lines.clear();
  CHECK(text.hit(bare).starts_with("(no headline)\n"));
}

TEST_CASE("a hit in a row and in an object", "[listing]") {
  CHECK(listing(ReportFormat::csv).head() ==
        "published,publisher,title,score,matches,id,path,ordinal,snippet\n");
  CHECK(listing(ReportFormat::csv).hit(sample_hit()) ==
        "2019-04-25T09:00:00+07:00,Harian Contoh,Kim Tiba,,2,contoh-1,berita/contoh.txt,2,"
        "\"“Ya,” kata [Kim]. ...\"\n");
  const std::string object = listing(ReportFormat::jsonl).hit(sample_hit());
  CHECK(object.find(R"("score":null,"matches":2,"snippets":[{"field":"title","begin":0,)") !=
        std::string::npos);
  CHECK(object.find(R"("text":"“Ya,” kata Kim.","marks":[[11,14]]}]})") != std::string::npos);
}

TEST_CASE("the end says how much was found", "[listing]") {
  const SearchSummary summary{"kim", 10, 3, 1, 5, 7, {}};
  CHECK(listing(ReportFormat::text).tail(summary) ==
        "3 articles of 10; 1 shown, --top 0 shows all\n");
  CHECK(listing(ReportFormat::csv).tail(summary).empty());
  CHECK(listing(ReportFormat::json).tail(summary).starts_with(R"({"type":"summary")"));
}

TEST_CASE("JSON holds whole sentences, all else a few of them", "[listing]") {
  CHECK(listing(ReportFormat::json).extent().sentences > 1000);
  CHECK(listing(ReportFormat::text).extent().sentences == 2);
}

TEST_CASE("titles are coloured, or bracketed, or left alone", "[listing]") {
  static const Lexicon lexicon;
  static const DisplayNames names{lexicon};
  ReportOptions options;
  options.color = true;
  const std::string coloured = HitListing{options, names}.hit(sample_hit());
  CHECK(coloured.starts_with("\x1b[1;31mKim\x1b[0m Tiba\n"));
  CHECK(coloured.find("[Kim]") == std::string::npos);
  Hit elsewhere = sample_hit();
  elsewhere.lines.erase(elsewhere.lines.begin());
  CHECK(listing(ReportFormat::text).hit(elsewhere).starts_with("Kim Tiba\n"));
}

TEST_CASE("markdown keeps a hit in its row", "[listing]") {
  Hit odd = sample_hit();
  odd.title = "Kim | Putin";
  const std::string row = listing(ReportFormat::markdown).hit(odd);
  CHECK(row.find("Kim \\| Putin") != std::string::npos);
  CHECK(row.find('\n') == row.size() - 1);
  CHECK(listing(ReportFormat::markdown).head().find("| --- |") != std::string::npos);
}

TEST_CASE("facets follow the count for people alone", "[listing]") {
  SearchSummary summary{"kim", 10, 3, 3, 5, 7, {}};
  Article article;
  article.publisher = "Harian Contoh";
  AnalyzedArticle analysed{std::move(article), {}, {}, {}, {}, {}, {}, {}, {}, {}};
  summary.facets.emplace_back(FacetKind::publisher).add(analysed);
  CHECK(listing(ReportFormat::text).tail(summary).find("publisher\n  Harian Contoh  ") !=
        std::string::npos);
  CHECK(listing(ReportFormat::jsonl).tail(summary).empty());
}

}  // namespace warta
