#include "warta/store.hpp"

#include <filesystem>
#include <fstream>

#include "store/database.hpp"
#include "support/catch.hpp"
#include "support/stored_sample.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

TEST_CASE("a store tells what it holds", "[store]") {
  const TempFolder folder{"store"};
  write_sample_store(folder / "a.db");
  CHECK(Store::is_store(folder / "a.db"));
  const Store store{folder / "a.db"};
  const StoreInfo info = store.info(Lexicon{});
  CHECK(info.files == 1);
  CHECK(info.articles == 3);
  CHECK(info.copies == 2);
  CHECK(info.names == 4);
  CHECK(info.complaints == 1);
  CHECK(info.stale == 0);
  CHECK(info.first == "2019-04-25");
  CHECK(store.is_current(Lexicon{}));
  CHECK(store.check().empty());
  std::size_t articles = 0;
  store.each([&](const AnalyzedArticle& article) {
    CHECK(article.text == sample_article().text);
    ++articles;
  });
  CHECK(articles == 3);
}

TEST_CASE("other tables make a store stale", "[store]") {
  const TempFolder folder{"store"};
  write_sample_store(folder / "a.db");
  Lexicon lexicon;
  lexicon.lay_over("names/people", folder.add("p.tsv", "id\tname\nbudi-uji\tBudi Uji\n"));
  CHECK_FALSE(Store{folder / "a.db"}.is_current(lexicon));
  CHECK(Store{folder / "a.db"}.info(lexicon).stale == 1);
}

TEST_CASE("a damaged article is found and told", "[store]") {
  const TempFolder folder{"store"};
  const std::string path = folder / "a.db";
  write_sample_store(path);
  {
    Database{path, Database::Access::write}.run("UPDATE bodies SET text = 'lain'");
  }
  const Store store{path};
  REQUIRE(store.check().size() == 3);
  CHECK(store.check().front() == "berita/contoh.txt: record 1: a packed record is damaged");
  CHECK_THROWS_AS(store.each([](const AnalyzedArticle&) {}), StoreError);
}

TEST_CASE("bytes gone astray end in an error, never in a crash", "[store]") {
  const TempFolder folder{"store"};
  const std::string path = folder / "a.db";
  write_sample_store(path);
  Store::vacuum(path);
  std::string bytes(std::filesystem::file_size(path), '\0');
  std::ifstream{path, std::ios::binary}.read(bytes.data(),
                                             static_cast<std::streamsize>(bytes.size()));
  for (std::size_t at = 100; at < bytes.size(); at += 997) {
    std::string damaged = bytes;
    for (std::size_t i = at; i < std::min(at + 16, bytes.size()); ++i) damaged[i] = '\x5A';
    const std::string copy = folder.add("b.db", damaged);
    try {
      const Store store{copy};
      store.check();
      store.each([](const AnalyzedArticle&) {});
      store.each_chosen({{{"rusia"}}, {}}, [](const AnalyzedArticle&) {});
    } catch (const StoreError&) {
      SUCCEED();
    }
  }
}

TEST_CASE("what is no store is told", "[store]") {
  const TempFolder folder{"store"};
  CHECK_FALSE(Store::is_store(folder / "tiada.db"));
  CHECK_THROWS_AS(Store{folder / "tiada.db"}, StoreError);
  CHECK_THROWS_AS(Store{folder.add("teks.db")}, StoreError);
  CHECK_THROWS_AS(Store::vacuum(folder / "teks.db"), StoreError);
}

}  // namespace
}  // namespace warta
