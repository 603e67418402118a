#include "html/linked_data.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

LinkedArticle read(std::string_view script) {
  LinkedArticle article;
  read_linked_data(script, article);
  return article;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("JSON-LD says what an article is", "[html]") {
  const LinkedArticle article = read(R"({
    "@context": "https://schema.org", "@type": "NewsArticle",
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://warta.id/kim"},
    "headline": "Kim &amp; Putin bertemu", "datePublished": "2024-06-19T23:56:00+07:00",
    "dateModified": "2024-06-20", "author": [{"@type": "Person", "name": "Sri Rahayu"}, "Hadi"],
    "editor": "Edy", "publisher": {"@type": "Organization", "name": "Warta"},
    "articleSection": ["Dunia", "Asia"], "keywords": "Rusia, Korea Utara", "articleBody": "Isi."})");
  CHECK(article.headline == "Kim & Putin bertemu");
  CHECK(article.published == "2024-06-19T23:56:00+07:00");
  CHECK(article.modified == "2024-06-20");
  CHECK(article.authors == Names{"Sri Rahayu", "Hadi"});
  CHECK(article.editors == Names{"Edy"});
  CHECK(article.publisher == "Warta");
  CHECK(article.section == "Dunia");
  CHECK(article.keywords == Names{"Rusia", "Korea Utara"});
  CHECK(article.url == "https://warta.id/kim");
  CHECK(article.body == "Isi.");
}

TEST_CASE("a graph's article goes before its page", "[html]") {
  const LinkedArticle article = read(R"({"@graph": [
    {"@type": "WebPage", "name": "Kim - Warta", "datePublished": "2024-06-18"},
    {"@type": ["Article", "NewsArticle"], "headline": "Kim tiba", "datePublished": "2024-06-19",
     "author": {"@id": "#sri"}, "keywords": ["Kim", "Dunia:Asia", "Seri: Kim"]},
    {"@type": "Person", "@id": "#sri", "name": "Sri Rahayu"}]})");
  CHECK(article.headline == "Kim tiba");
  CHECK(article.published == "2024-06-19");
  CHECK(article.authors == Names{"Sri Rahayu"});
  CHECK(article.keywords == Names{"Kim", "Seri: Kim"});
}

TEST_CASE("breadcrumbs, organisations as authors, what is no article", "[html]") {
  const LinkedArticle crumbs = read(R"({"@type": "BreadcrumbList", "itemListElement": [
    {"position": 1, "name": "Beranda"}, {"position": 2, "item": {"@id": "/dunia", "name": "Dunia"}}]})");
  CHECK(crumbs.crumbs == Names{"Beranda", "Dunia"});
  CHECK(read(R"({"@type":"Article","author":{"@type":"Organization","name":"Warta"}})")
            .authors.empty());
  CHECK(read(R"({"@type":"Organization","name":"Warta","headline":"x"})").headline.empty());
  CHECK(read("[[[[[[").headline.empty());
}

TEST_CASE("an earlier script goes before a later one", "[html]") {
  LinkedArticle article;
  read_linked_data(R"({"@type":"NewsArticle","headline":"Kim tiba"})", article);
  read_linked_data(R"({"@type":"WebPage","headline":"Lain","datePublished":"2024-06-19"})",
                   article);
  CHECK(article.headline == "Kim tiba");
  CHECK(article.published == "2024-06-19");
}

}  // namespace warta
