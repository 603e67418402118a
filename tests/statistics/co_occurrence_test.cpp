#include "statistics/co_occurrence.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {
namespace {

Entity named(std::string id, EntityType type, std::vector<Span> spans) {
  Entity entity;
  entity.id = std::move(id);
  entity.type = type;
  for (const Span& span : spans) entity.mentions.push_back({span, "", "alias", {}});
  return entity;
}

/// "Putin bertemu Kim. Kim tersenyum." and, a paragraph on, "Xi menunggu Putin di Moskow."
AnalyzedArticle told() {
  AnalyzedArticle article;
  article.text = "Putin bertemu Kim. Kim tersenyum.\nXi menunggu Putin di Moskow.";
  article.sentences = {{{0, 18}, 0, 0, 0}, {{19, 33}, 0, 0, 0}, {{34, 62}, 0, 0, 1}};
  article.published = parse_iso8601("2024-06-19");
  article.entities = {named("putin", EntityType::person, {{0, 5}, {46, 51}}),
                      named("kim", EntityType::person, {{14, 17}, {19, 22}}),
                      named("xi", EntityType::person, {{34, 36}}),
                      named("moskow", EntityType::place, {{55, 61}})};
  return article;
}

std::string pairs_of(TogetherIn stretch, std::vector<EntityType> types, std::size_t times) {
  CoOccurrence together{stretch, std::move(types)};
  for (std::size_t i = 0; i < times; ++i) together.add(told());
  std::string out;
  for (const auto& [ids, pair] : together.pairs())
    out += ids.first + "+" + ids.second + "=" + std::to_string(pair.together) + "/" +
           std::to_string(pair.articles) + " ";
  return out;
}

}  // namespace

TEST_CASE("names are together in a sentence, a paragraph or an article", "[statistics]") {
  const std::vector<EntityType> people{EntityType::person};
  CHECK(pairs_of(TogetherIn::sentence, people, 1) == "kim+putin=1/1 putin+xi=1/1 ");
  CHECK(pairs_of(TogetherIn::paragraph, people, 2) == "kim+putin=2/2 putin+xi=2/2 ");
  CHECK(pairs_of(TogetherIn::article, people, 1) == "kim+putin=1/1 kim+xi=1/1 putin+xi=1/1 ");
  CHECK(pairs_of(TogetherIn::sentence, {}, 1) ==
        "kim+putin=1/1 moskow+putin=1/1 moskow+xi=1/1 putin+xi=1/1 ");
}

TEST_CASE("names and days are those of the articles", "[statistics]") {
  CoOccurrence together{TogetherIn::sentence, {EntityType::person}};
  AnalyzedArticle undated = told();
  undated.published.reset();
  together.add(told());
  together.add(undated);
  CHECK(together.names().at("putin").articles == 2);
  CHECK_FALSE(together.names().contains("moskow"));
  CHECK(together.pairs().at({"kim", "putin"}).days.size() == 1);
}

}  // namespace warta
