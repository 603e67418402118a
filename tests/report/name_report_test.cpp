#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/sample_article.hpp"
#include "warta/report.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

/// Two articles; the place of both is one that no table knows.
std::string report(const NameQuery& query, ReportFormat format) {
  const Lexicon lexicon;
  DisplayNames names{lexicon};
  NameIndex index;
  for (const char* id : {"satu", "dua"}) {
    AnalyzedArticle article = sample_article();
    article.id = id;
    for (Entity& entity : article.entities)
      if (entity.type == EntityType::place) entity.known = false;
    index.add(article);
    names.learn(article);
  }
  return names_report(index, query, names, {.format = format});
}

}  // namespace

TEST_CASE("a list of names tells counts, days, roles and company", "[report]") {
  const std::string text = report({}, ReportFormat::text);
  CHECK_THAT(text, StartsWith("3 names in 2 articles\n"));
  CHECK_THAT(text, ContainsSubstring("       2         4  Vladimir Putin (person, vladimir-putin), "
                                     "2019-04-25\n                    presiden rusia (2)\n"
                                     "                    also: Putin (2)\n"));
  CHECK_THAT(text, ContainsSubstring("with: Kim Jong Un (2), Vladivostok (2)\n"));
}

TEST_CASE("an unknown name stands in the words around it", "[report]") {
  const std::string text = report({.unknown = true}, ReportFormat::text);
  CHECK_THAT(text, StartsWith("1 name in 2 articles\n"));
  CHECK_THAT(text, ContainsSubstring("Kim Jong Un bertemu Putin di [Vladivostok] pada Kamis\n"));
}

TEST_CASE("a name asked for comes with its articles", "[report]") {
  const std::string text = report({.id = "kim-jong-un"}, ReportFormat::text);
  CHECK_THAT(text, ContainsSubstring("2019-04-25  1         Harian Contoh  Kim Tiba di "));
}

TEST_CASE("names as JSON, lines and tables", "[report]") {
  const auto document = nlohmann::json::parse(report({.top = 1}, ReportFormat::json));
  CHECK(document["schema"].get<std::string>() == "warta.names/1");
  CHECK(document["articles"].get<int>() == 2);
  REQUIRE(document["names"].size() == 1);
  CHECK(document["names"][0]["id"].get<std::string>() == "vladimir-putin");
  CHECK(document["names"][0]["forms"][0]["mentions"].get<int>() == 2);
  CHECK_THAT(report({.top = 1}, ReportFormat::jsonl), StartsWith("{\"id\":\"vladimir-putin\""));
  CHECK_THAT(report({}, ReportFormat::csv),
             StartsWith("id,type,name,known,articles,mentions,first,last,roles,forms,together\n"
                        "vladimir-putin,person,Vladimir Putin,true,2,4,2019-04-25,2019-04-25,"));
  CHECK_THAT(report({}, ReportFormat::markdown), StartsWith("| id | type |"));
}

}  // namespace warta
