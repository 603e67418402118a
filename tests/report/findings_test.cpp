#include "report/findings.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("every row is as long as the header", "[report]") {
  const AnalyzedArticle article = sample_article();
  for (const ArticleView view :
       {ArticleView::tokens, ArticleView::dates, ArticleView::entities, ArticleView::events}) {
    const auto rows = finding_rows(view, article);
    CHECK_FALSE(rows.empty());
    for (const auto& row : rows) CHECK(row.size() == finding_columns(view).size());
  }
}

TEST_CASE("offsets in tables are code points", "[report]") {
  const AnalyzedArticle article = sample_article();
  const auto row = finding_rows(ArticleView::dates, article).front();
  CHECK(row[0] == "85");
  CHECK(row[1] == "97");
  CHECK(row[2] == "Kamis (25/4)");
  CHECK(row[4] == "2019-04-25");
}

TEST_CASE("findings for people use names and whole sentences", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  const AnalyzedArticle article = sample_article();
  const auto text = [&](ArticleView view) {
    std::string out;
    append_findings_text(out, view, article, names, {});
    return out;
  };
  CHECK_THAT(text(ArticleView::events), ContainsSubstring("2019-04-25  meeting, held"));
  CHECK_THAT(text(ArticleView::events), ContainsSubstring("Kim Jong Un, Vladimir Putin"));
  CHECK_THAT(text(ArticleView::entities), ContainsSubstring("presiden rusia"));
  CHECK_THAT(text(ArticleView::dates), ContainsSubstring("Kamis (25/4)"));
  CHECK_THAT(text(ArticleView::tokens), ContainsSubstring("[3]   Keduanya"));
}

TEST_CASE("an article without findings says so", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  std::string out;
  append_findings_text(out, ArticleView::events, AnalyzedArticle{}, names, {});
  CHECK(out == "  no events\n");
}

}  // namespace warta
