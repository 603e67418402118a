#include "warta/name_index.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {
namespace {

/// Day d of April 2019, with one sentence that names all of `names`.
AnalyzedArticle april_article(int day, const std::vector<std::string>& names) {
  AnalyzedArticle article;
  article.id = "berita-" + std::to_string(day);
  article.title = "Berita " + std::to_string(day);
  if (day > 0)
    article.published =
        Timestamp{std::chrono::year{2019} / 4 / std::chrono::day(unsigned(day)), {}, {}};
  for (const std::string& name : names) {
    Entity& entity = article.entities.emplace_back();
    entity.id = entity.name = name;
    entity.known = name != "budi";
    const std::size_t begin = article.text.size();
    article.text += name + " ";
    entity.mentions = {{{begin, begin + name.size()}, "", "", {}}};
  }
  article.sentences = {{{0, article.text.size() - 1}, 0, 0, 0}};
  return article;
}

std::vector<std::string> ids(const std::vector<NameUse>& uses) {
  std::vector<std::string> result;
  for (const NameUse& use : uses) result.push_back(use.id);
  return result;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("names are counted over all articles", "[statistics]") {
  NameIndex index;
  index.add(april_article(25, {"putin", "kim"}));
  index.add(april_article(0, {"kim"}));
  index.add(april_article(12, {"kim", "budi"}));
  CHECK(index.articles() == 3);
  const auto uses = index.find({});
  REQUIRE(ids(uses) == Ids{"kim", "budi", "putin"});
  CHECK(uses[0].articles == 3);
  CHECK(uses[0].mentions == 3);
  CHECK(uses[0].first == "2019-04-12");
  CHECK(uses[0].last == "2019-04-25");
  CHECK(uses[0].together == std::vector<NameCount>{{"budi", 1}, {"putin", 1}});
  CHECK(uses[0].examples.empty());
  CHECK(uses[0].in.empty());
}

TEST_CASE("a query chooses names", "[statistics]") {
  NameIndex index;
  AnalyzedArticle article = april_article(25, {"putin", "moskow", "budi"});
  article.entities[1].type = EntityType::place;
  index.add(article);
  CHECK(ids(index.find({.types = {EntityType::place}})) == Ids{"moskow"});
  CHECK(ids(index.find({.unknown = true})) == Ids{"budi"});
  CHECK(ids(index.find({.top = 2})) == Ids{"budi", "moskow"});
  CHECK(index.find({.id = "trump"}).empty());
}

TEST_CASE("an unknown name comes with its sentences", "[statistics]") {
  NameIndex index;
  for (int day = 1; day <= 5; ++day) index.add(april_article(day, {"kim", "budi"}));
  const auto uses = index.find({.unknown = true});
  REQUIRE(uses.size() == 1);
  REQUIRE(uses[0].examples.size() == 3);
  CHECK(uses[0].examples[1].article == "berita-2");
  CHECK(slice(uses[0].examples[1].sentence, uses[0].examples[1].name) == "budi");
}

TEST_CASE("a name asked for tells its articles by day", "[statistics]") {
  NameIndex index;
  index.add(april_article(25, {"kim"}));
  index.add(april_article(12, {"kim"}));
  index.add(april_article(13, {"putin"}));
  const auto uses = index.find({.id = "kim"});
  REQUIRE(uses.size() == 1);
  REQUIRE(uses[0].in.size() == 2);
  CHECK(uses[0].in[0].title == "Berita 12");
  CHECK(uses[0].in[1].published == "2019-04-25");
  CHECK(uses[0].in[1].mentions == 1);
}

TEST_CASE("roles and forms are counted, and the commonest type wins", "[statistics]") {
  NameIndex index;
  for (const EntityType type :
       {EntityType::place, EntityType::organization, EntityType::organization}) {
    AnalyzedArticle article = april_article(1, {"kim", "kim jong un"});
    article.entities[0].mentions.push_back(article.entities[1].mentions.front());
    article.entities.pop_back();
    article.entities[0].type = type;
    article.entities[0].roles = {"pemimpin"};
    index.add(article);
  }
  const auto uses = index.find({});
  REQUIRE(uses.size() == 1);
  CHECK(uses[0].type == EntityType::organization);
  CHECK(uses[0].roles == std::vector<NameCount>{{"pemimpin", 3}});
  CHECK(uses[0].forms == std::vector<NameCount>{{"kim", 3}, {"kim jong un", 3}});
}

}  // namespace warta
