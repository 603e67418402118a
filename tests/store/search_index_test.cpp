#include "store/search_index.hpp"

#include "store/store_writer.hpp"
#include "support/catch.hpp"
#include "support/stored_sample.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

StoredNeed word(std::string text) {
  StoredNeed need;
  need.kind = StoredNeed::Kind::word;
  need.word = std::move(text);
  return need;
}

/// Gives the articles of the sample store words: "fsatu", "fdua", "fdua fo'brien".
void give_words(const std::string& path) {
  StoreWriter writer{path};
  const auto numbers = writer.article_numbers(*writer.find_file("berita.jsonl"));
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const std::vector<std::string> words{"fsatu", "fdua", "fdua ftiga"};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    StoredArticle stored = prepare_article(writer.read_article(numbers[i]), gazetteer);
    stored.words = words[i];
    stored.word_count = 10 * (i + 1);
    writer.replace_findings(numbers[i], stored);
  }
  writer.commit();
}

}  // namespace

TEST_CASE("articles are found by words, days and events", "[store]") {
  const TempFolder folder{"search"};
  const std::string path = folder / "a.db";
  write_sample_store(path);
  give_words(path);
  const Database database{path, Database::Access::read};
  const auto found = [&](StoredNeed need) {
    std::size_t articles = 0;
    const StoredCensus census =
        pass_needed(database, {need, {need}}, [&](const AnalyzedArticle&) { ++articles; });
    CHECK(census.articles == 3);
    CHECK(census.words == 60);
    CHECK(census.having == std::vector<std::size_t>{articles});
    return articles;
  };
  CHECK(found(word("fdua")) == 2);
  CHECK(found(word("fempat")) == 0);
  CHECK(found(word("f'\"")) == 0);
  StoredNeed both;
  both.parts = {word("fdua"), word("ftiga")};
  CHECK(found(both) == 1);
  StoredNeed either = both;
  either.kind = StoredNeed::Kind::any;
  CHECK(found(either) == 2);
  StoredNeed none = either;
  none.parts.clear();
  CHECK(found(none) == 0);
  StoredNeed event;
  event.kind = StoredNeed::Kind::event;
  CHECK(found(event) == 1);
  event.types = {EventType::call, EventType::letter};
  CHECK(found(event) == 0);
  StoredNeed day;
  day.kind = StoredNeed::Kind::published;
  CHECK(found(day) == 1);
  day.first = "2019-04-26";
  CHECK(found(day) == 0);
  StoredNeed prefix = word("fd");
  prefix.kind = StoredNeed::Kind::prefix;
  either.parts = {prefix, event, word("fsatu")};
  CHECK(found(either) == 3);
}

TEST_CASE("an index that lacks an article, or miscounts, is told", "[store]") {
  const TempFolder folder{"search"};
  const std::string path = folder / "a.db";
  write_sample_store(path);
  const Database database{path, Database::Access::write};
  CHECK(has_search_index(database));
  std::vector<std::string> faults;
  check_search_index(database, faults);
  CHECK(faults.empty());
  database.run("DELETE FROM indexed WHERE article = (SELECT min(article) FROM indexed)");
  check_search_index(database, faults);
  CHECK(faults == std::vector<std::string>{"an article is missing in the index of words"});
  database.run("UPDATE census SET words = words + 1");
  faults.clear();
  check_search_index(database, faults);
  CHECK(faults.size() == 2);
}

}  // namespace warta
