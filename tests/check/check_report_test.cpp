#include "check/check_report.hpp"

#include <string>

#include "report/text_layout.hpp"
#include "support/catch.hpp"

using Catch::Matchers::ContainsSubstring;

namespace warta {
namespace {

InputTally tally_of(int articles) {
  InputTally tally;
  tally.open({"berita/a.csv", InputFormat::csv, "windows-1252", {"judul", "isi"}});
  for (int i = 0; i < articles; ++i) {
    Article article;
    article.origin = {"berita/a.csv", static_cast<std::size_t>(i), 0, 0};
    article.text = "Berita nomor " + std::to_string(i);
    if (i > 0) article.title = "Judul";
    article.language = "id";
    article.repairs = {{RepairKind::joined_sentence, 2}};
    tally.add(article);
  }
  return tally;
}

}  // namespace

TEST_CASE("a file's section says what it holds", "[check]") {
  const std::string report = check_report(tally_of(1200), {});
  CHECK_THAT(report, ContainsSubstring("berita/a.csv\n"));
  CHECK_THAT(report, ContainsSubstring("Format      csv, windows-1252; columns judul, isi"));
  CHECK_THAT(report, ContainsSubstring("Records     1,200: 1,200 articles"));
  CHECK_THAT(report, ContainsSubstring("title 99%, text 100%"));
  CHECK_THAT(report, ContainsSubstring("Indonesian 1,200"));
  CHECK_THAT(report, ContainsSubstring("joined sentence 2,400 in 1,200 articles"));
}

TEST_CASE("problems are told by code with the first places", "[check]") {
  InputTally tally = tally_of(2);
  for (std::size_t i = 0; i < 9; ++i)
    tally.report(
        {Severity::warning, "empty-text", "article has no text", "berita/a.csv", i, i + 2});
  const std::string report = check_report(tally, {});
  CHECK_THAT(report, ContainsSubstring("empty-text 9: article has no text"));
  CHECK_THAT(report, ContainsSubstring("record 1 line 2"));
  CHECK_THAT(report, ContainsSubstring("4 more"));
}

TEST_CASE("no line is wider than the page", "[check]") {
  InputTally tally = tally_of(3);
  tally.report({Severity::error, "bad", std::string(300, 'x'), "berita/a.csv", 0, 0});
  ReportOptions options;
  options.width = 60;
  const std::string report = check_report(tally, options);
  for (std::size_t begin = 0; begin < report.size();) {
    const std::size_t end = report.find('\n', begin);
    CHECK(display_columns(report.substr(begin, end - begin)) <= 60);
    begin = end + 1;
  }
}

/// Forty files with as many articles in each.
InputTally tally_of_files(const std::string& folder, InputFormat format, std::size_t articles) {
  InputTally tally;
  for (int i = 0; i < 40; ++i) {
    const std::string path = folder + std::to_string(i) + ".md";
    tally.open({path, format, "utf-8", {}});
    for (std::size_t ordinal = 0; ordinal < articles; ++ordinal) {
      Article article;
      article.origin.path = path;
      article.origin.ordinal = ordinal;
      article.text = "Teks nomor " + std::to_string(i) + std::to_string(ordinal);
      tally.add(article);
    }
  }
  return tally;
}

TEST_CASE("many pages of one folder are summed up", "[check]") {
  InputTally tally = tally_of_files("berita/", InputFormat::markdown, 1);
  tally.report({Severity::warning, "empty-text", "article has no text", "berita/7.md", 0, 0});
  const std::string report = check_report(tally, {});
  CHECK_THAT(report, ContainsSubstring("berita/ (40 files)"));
  CHECK_THAT(report, ContainsSubstring("Records     40: 40 articles"));
  CHECK_THAT(report, ContainsSubstring("article has no text (7.md)"));
  CHECK(report.find("8.md") == std::string::npos);
  CHECK_THAT(check_report(tally_of_files("", InputFormat::markdown, 1), {}),
             ContainsSubstring("./ (40 files)"));
}

TEST_CASE("a file of many articles has a section, whatever lies beside it", "[check]") {
  const std::string report = check_report(tally_of_files("berita/", InputFormat::jsonl, 2), {});
  CHECK_THAT(report, ContainsSubstring("berita/7.md\n"));
  CHECK_THAT(report, ContainsSubstring("berita/39.md\n"));
  CHECK(report.find("(40 files)") == std::string::npos);
}

}  // namespace warta
