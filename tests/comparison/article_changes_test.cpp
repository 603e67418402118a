#include "comparison/article_changes.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

Article article_of(std::string id, std::string title, std::string text) {
  Article article;
  article.id = std::move(id);
  article.title = std::move(title);
  article.text = std::move(text);
  return article;
}

KnownArticles known(const std::vector<Article>& articles) {
  KnownArticles all;
  for (const Article& article : articles) all.add(article);
  return all;
}

std::string ids_of(const std::vector<KnownArticle>& articles) {
  std::string ids;
  for (const KnownArticle& article : articles) ids += article.id;
  return ids;
}

std::string changes_of(const std::vector<Article>& before, const std::vector<Article>& after) {
  const ArticleChanges changes = compare_articles(known(before), known(after));
  return "+" + ids_of(changes.added) + " ~" + ids_of(changes.changed) + " -" +
         ids_of(changes.gone) + " =" + std::to_string(changes.same);
}

}  // namespace

TEST_CASE("articles are new, changed, gone or the same", "[comparison]") {
  CHECK(changes_of({article_of("a", "Satu", "Kim tiba."), article_of("b", "Dua", "Xi tiba."),
                    article_of("c", "Tiga", "Hujan.")},
                   {article_of("c", "Tiga", "Hujan."), article_of("b", "Dua", "Xi sudah tiba."),
                    article_of("d", "Empat", "Panas.")}) == "+d ~b -a =1");
  CHECK(changes_of({}, {}) == "+ ~ - =0");
  CHECK(changes_of({article_of("a", "Satu", "x")}, {article_of("a", "Uno", "x")}) == "+ ~a - =0");
}

TEST_CASE("an article is known again under another id", "[comparison]") {
  Article before = article_of("a", "Satu", "Kim tiba.");
  Article after = article_of("b", "Satu", "Kim sudah tiba.");
  CHECK(changes_of({before}, {after}) == "+b ~ -a =0");
  before.publisher = after.publisher = "Harian Contoh";
  CHECK(changes_of({before}, {after}) == "+ ~b - =0");
  after.title = "Dua";
  CHECK(changes_of({before}, {after}) == "+b ~ -a =0");
  before.url = after.url = "https://contoh.id/1";
  CHECK(changes_of({before}, {after}) == "+ ~b - =0");
}

TEST_CASE("lists go by day", "[comparison]") {
  Article late = article_of("a", "Satu", "x");
  late.published = parse_iso8601("2024-06-19");
  Article early = article_of("b", "Dua", "y");
  early.published = parse_iso8601("2024-06-18T10:00:00+07:00");
  CHECK(changes_of({}, {late, early}) == "+ba ~ - =0");
  CHECK(compare_articles({}, known({early})).added[0].published == "2024-06-18");
  CHECK_FALSE(compare_articles({}, known({early})).empty());
}

}  // namespace warta
