#include "store/chosen_articles.hpp"

#include "support/catch.hpp"
#include "support/stored_sample.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

std::vector<AnalyzedArticle> chosen(const std::string& path, const StoredChoice& choice) {
  std::vector<AnalyzedArticle> articles;
  const Database database{path, Database::Access::read};
  pass_chosen(database, choice,
              [&](AnalyzedArticle article) { articles.push_back(std::move(article)); });
  return articles;
}

TEST_CASE("articles that matter come whole, and all of their id", "[store]") {
  const TempFolder folder{"chosen"};
  write_sample_store(folder / "a.db");
  const auto articles = chosen(folder / "a.db", {{{"rusia"}, {"korea-utara", "jepang"}}, {}});
  REQUIRE(articles.size() == 3);
  CHECK(articles[0].events.size() == 1);
  CHECK(articles[0].text == sample_article().text);
  CHECK(articles[1].id == "contoh-2");
  CHECK(articles[1].text.empty());
  CHECK_FALSE(articles[1].published);
  REQUIRE(articles[1].entities.size() == 1);
  CHECK(articles[1].entities[0].name == "Budi Uji");
  CHECK_FALSE(articles[2].text.empty());
}

TEST_CASE("marks must be those of one event", "[store]") {
  const TempFolder folder{"chosen"};
  write_sample_store(folder / "a.db");
  for (const AnalyzedArticle& article : chosen(folder / "a.db", {{{"rusia"}, {"jepang"}}, {}}))
    CHECK(article.text.empty());
}

TEST_CASE("without marks any event matters; names choose articles", "[store]") {
  const TempFolder folder{"chosen"};
  write_sample_store(folder / "a.db");
  CHECK_FALSE(chosen(folder / "a.db", {}).front().text.empty());
  CHECK(chosen(folder / "a.db", {}).at(1).text.empty());
  CHECK_FALSE(chosen(folder / "a.db", {{{"jepang"}}, {"budi-uji"}}).at(1).text.empty());
}

}  // namespace
}  // namespace warta
