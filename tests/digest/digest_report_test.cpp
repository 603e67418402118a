#include "digest/digest_report.hpp"

#include <nlohmann/json.hpp>

#include "digest/told_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

using Catch::Matchers::ContainsSubstring;

std::string report(ReportFormat format) {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  const DigestQuestion question{"sari", "2024", {}, 3};
  DigestBuilder digest{question};
  NameIndex index;
  AnalyzedArticle article = told_article(
      "a", "2024-06-02", {"Gubernur Sari meresmikan jembatan baru di atas Sungai Brantas."});
  name_in(article, "sari", "Sari");
  article.entities[0].roles = {"gubernur"};
  digest.add(article);
  index.add(article);
  return digest_report({question, digest, index, {}, names}, {.format = format});
}

}  // namespace

TEST_CASE("a digest tells whom it is about and cites its sentences", "[digest]") {
  const std::string text = report(ReportFormat::text);
  CHECK_THAT(text, ContainsSubstring("Sari, from 2024 on, 1 article\n"));
  CHECK_THAT(text, ContainsSubstring("person, 1 mention, seen on 2024-06-02\nas gubernur (1)\n"));
  CHECK_THAT(text, ContainsSubstring("Sungai Brantas. [1:1]\n"));
  CHECK_THAT(text, ContainsSubstring("Sources\n[1] Berita a - 2024-06-02 - a.txt\n"));
  CHECK_THAT(report(ReportFormat::markdown), ContainsSubstring("1. Berita a - 2024-06-02"));
}

TEST_CASE("a digest in JSON has offsets and sources", "[digest]") {
  const auto json = nlohmann::json::parse(report(ReportFormat::json));
  CHECK(json["schema"].get<std::string>() == "warta.digest/1");
  CHECK(json["about"].get<std::string>() == "sari");
  CHECK(json["until"].is_null());
  CHECK(json["name"]["roles"][0]["what"].get<std::string>() == "gubernur");
  REQUIRE(json["sentences"].size() == 1);
  CHECK(json["sentences"][0]["article"].get<int>() == 1);
  CHECK(json["sentences"][0]["end"].get<int>() == 62);
  CHECK(json["sources"][0]["path"].get<std::string>() == "a.txt");
}

}  // namespace warta
