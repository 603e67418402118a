#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/sample_article.hpp"
#include "warta/error.hpp"
#include "warta/report.hpp"

namespace warta {

namespace {
std::string report_twice(ArticleView view, ReportFormat format) {
  const Lexicon lexicon;
  const ArticleReport report{lexicon, view, {.format = format}};
  const AnalyzedArticle article = sample_article();
  return report.head() + report.body(article) + report.separator() + report.body(article) +
         report.tail();
}
constexpr std::array kViews{ArticleView::article,  ArticleView::tokens, ArticleView::dates,
                            ArticleView::entities, ArticleView::events, ArticleView::record};
}  // namespace

TEST_CASE("json is one array, jsonl one object a line", "[report]") {
  for (const ArticleView view : kViews) {
    const auto array = nlohmann::json::parse(report_twice(view, ReportFormat::json));
    CHECK(array.size() == 2);
    const std::string lines = report_twice(view, ReportFormat::jsonl);
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
    CHECK(nlohmann::json::parse(lines.substr(0, lines.find('\n'))) == array[0]);
  }
}

TEST_CASE("tables have one header for all articles", "[report]") {
  const std::string csv = report_twice(ArticleView::entities, ReportFormat::csv);
  CHECK(csv.starts_with("article,id,type,name,known,mentions,forms,roles\ncontoh-1,"));
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 7);
  const std::string markdown = report_twice(ArticleView::entities, ReportFormat::markdown);
  CHECK(markdown.starts_with("| article | id |"));
  CHECK(markdown.find("---") < markdown.find("contoh-1"));
}

TEST_CASE("a record has no table", "[report]") {
  const Lexicon lexicon;
  CHECK_FALSE(can_report(ArticleView::record, ReportFormat::csv));
  CHECK_THROWS_AS((ArticleReport{lexicon, ArticleView::record, {.format = ReportFormat::text}}),
                  UsageError);
}

TEST_CASE("plain text has no colour, coloured text has", "[report]") {
  const Lexicon lexicon;
  for (const bool color : {false, true}) {
    const ArticleReport report{lexicon, ArticleView::article, {.color = color}};
    CHECK((report.body(sample_article()).find('\x1b') != std::string::npos) == color);
  }
}

}  // namespace warta
