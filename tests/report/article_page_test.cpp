#include "report/article_page.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("a page shows title, masthead and paragraphs", "[report]") {
  AnalyzedArticle article = sample_article();
  article.captions = {{"Kim di peron.", "Foto Contoh", {}}};
  std::string out;
  append_article_text(out, article, Paint{false}, 80);
  CHECK_THAT(out, ContainsSubstring("Kim Tiba di Vladivostok\n\nPublisher  Harian Contoh\n"));
  CHECK_THAT(out, ContainsSubstring("Published  2019-04-25T09:00:00+07:00\n"));
  CHECK_THAT(out, ContainsSubstring("\n\nKeduanya berjabat tangan.\n"));
  CHECK_THAT(out, ContainsSubstring("Caption    Kim di peron. (Foto Contoh)\n"));
}

TEST_CASE("an inferred date says how it is known", "[report]") {
  AnalyzedArticle article = sample_article();
  article.published_basis = PublishedBasis::inferred;
  std::string out;
  append_article_text(out, article, Paint{false}, 120);
  CHECK_THAT(out, ContainsSubstring("(inferred: Kamis, 25 April 2019 09:00 WIB)"));
}

TEST_CASE("what is unknown is left out of a page", "[report]") {
  std::string out;
  append_article_text(out, AnalyzedArticle{}, Paint{false}, 80);
  CHECK(out == "(no title)\n\n");
  CHECK(source_line(AnalyzedArticle{}) == "publisher and date unknown");
}

TEST_CASE("captions at the end of the text are not shown twice", "[report]") {
  AnalyzedArticle article;
  article.text = "Isi berita.\nKim di peron.";
  article.body_end = 11;
  article.captions = {{"Kim di peron.", "", {12, 25}}};
  std::string out;
  append_article_text(out, article, Paint{false}, 80);
  CHECK(out.find("Kim di peron.") == out.rfind("Kim di peron."));
}

TEST_CASE("an article is one row", "[report]") {
  const auto row = article_row(sample_article());
  REQUIRE(row.size() == article_columns().size());
  CHECK(row.front() == "contoh-1");
  CHECK(row[4] == "Harian Contoh");
}

}  // namespace warta
