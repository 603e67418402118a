#include "cli/article_pass.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

/// A file and a store that was made of it.
class Inputs {
 public:
  Inputs() {
    ingest({file()}, store(), {}, lexicon(), [](const Diagnostic&) {});
  }
  std::string file() const { return file_; }
  std::string store() const { return folder_ / "news.db"; }

 private:
  TempFolder folder_{"pass"};
  std::string file_ = folder_.add(
      "a.jsonl",
      "{\"id\":\"1\",\"published\":\"2019-04-26\",\"text\":\"Vladimir Putin bertemu Kim Jong Un di "
      "Vladivostok pada Kamis (25/4/2019).\"}\n"
      "{\"id\":\"2\",\"text\":\"Harga beras turun di Medan.\"}\n");
};

std::vector<AnalyzedArticle> pass(const std::vector<std::string>& inputs, const Asked& asked) {
  InputOptions input;
  input.inputs = inputs;
  std::vector<AnalyzedArticle> articles;
  CHECK(pass_articles(input, lexicon(), asked, [&](AnalyzedArticle article) {
          articles.push_back(std::move(article));
        }) == ExitCode::okay);
  return articles;
}

TEST_CASE("a store gives what its files give", "[cli]") {
  const Inputs inputs;
  for (const Asked& asked :
       {Asked{Depth::read}, Asked{Depth::analyze}, Asked{Depth::analyze, TokenStyle::ud}}) {
    const auto of_file = pass({inputs.file()}, asked), of_store = pass({inputs.store()}, asked);
    REQUIRE(of_file.size() == 2);
    REQUIRE(of_store.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
      CHECK(of_store[i].text == of_file[i].text);
      CHECK(of_store[i].tokens == of_file[i].tokens);
      CHECK(of_store[i].entities == of_file[i].entities);
      CHECK(of_store[i].events == of_file[i].events);
      CHECK(of_store[i].stems.spans == of_file[i].stems.spans);
    }
  }
}

TEST_CASE("files and stores may be mixed", "[cli]") {
  const Inputs inputs;
  const auto articles = pass({inputs.store(), inputs.file(), inputs.store()}, Depth::analyze);
  std::string ids;
  for (const AnalyzedArticle& article : articles) ids += article.id;
  CHECK(ids == "121212");
}

TEST_CASE("of articles that do not matter only what the rest needs is passed", "[cli]") {
  const Inputs inputs;
  Asked asked{Depth::analyze};
  asked.choice = StoredChoice{{{"rusia"}, {"korea-utara"}}, {}};
  const auto of_store = pass({inputs.store()}, asked);
  REQUIRE(of_store.size() == 2);
  CHECK_FALSE(of_store[0].events.empty());
  CHECK(of_store[1].id == "2");
  CHECK(of_store[1].text.empty());
  CHECK_FALSE(pass({inputs.file()}, asked)[1].text.empty());
}

TEST_CASE("an empty store holds no articles", "[cli]") {
  const TempFolder folder{"pass"};
  ingest({}, folder / "news.db", {}, lexicon(), [](const Diagnostic&) {});
  InputOptions input;
  input.inputs = {folder / "news.db"};
  CHECK(pass_articles(input, lexicon(), Depth::analyze, [](const AnalyzedArticle&) {}) ==
        ExitCode::fatal);
  input.inputs.clear();
  CHECK_THROWS_AS(pass_articles(input, lexicon(), Depth::analyze, [](const AnalyzedArticle&) {}),
                  UsageError);
}

}  // namespace
}  // namespace warta::cli
