#include "store/store_writer.hpp"

#include "store/database.hpp"
#include "support/catch.hpp"
#include "support/stored_sample.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"
#include "warta/store.hpp"

namespace warta {
namespace {

std::int64_t rows(const std::string& path, const std::string& table) {
  const Database database{path, Database::Access::read};
  return database.number(("SELECT count(*) FROM " + table).c_str());
}

TEST_CASE("what is written is there, row by row", "[store]") {
  const TempFolder folder{"writer"};
  const std::string path = folder / "a.db";
  write_sample_store(path);
  CHECK(rows(path, "files") == 1);
  CHECK(rows(path, "articles") == 3);
  CHECK(rows(path, "events") == 1);
  CHECK(rows(path, "entities") == 12);
  CHECK(rows(path, "marks WHERE id = 'korea-utara'") == 1);
  CHECK(rows(path, "notes") == 3);
  CHECK(rows(path, "articles WHERE copy_of IS NOT NULL") == 2);
}

TEST_CASE("an emptied file takes all its rows along and keeps its number", "[store]") {
  const TempFolder folder{"writer"};
  const std::string path = folder / "a.db";
  write_sample_store(path);
  {
    StoreWriter writer{path};
    const auto file = writer.find_file("berita.jsonl");
    REQUIRE(file);
    CHECK(file->done);
    CHECK(file->places == 3);
    CHECK(file->look == FileLook{10, 20, "abc"});
    CHECK(writer.article_numbers(*file).size() == 3);
    CHECK(writer.read_article(writer.article_numbers(*file).front()).text == sample_article().text);
    writer.empty_file(*file);
    writer.commit();
    CHECK(writer.find_file("berita.jsonl")->number == file->number);
    CHECK_FALSE(writer.find_file("lain.jsonl"));
  }
  for (const char* table : {"articles", "bodies", "events", "entities", "marks", "notes"})
    CHECK(rows(path, table) == 0);
}

TEST_CASE("what is not committed is lost", "[store]") {
  const TempFolder folder{"writer"};
  const std::string path = folder / "a.db";
  write_sample_store(path);
  {
    StoreWriter writer{path};
    writer.drop_file(1);
  }
  CHECK(rows(path, "articles") == 3);
}

TEST_CASE("a store is known as one from its first moment", "[store]") {
  const TempFolder folder{"writer"};
  const StoreWriter writer{folder / "a.db"};
  CHECK(Store::is_store(folder / "a.db"));
}

TEST_CASE("another database is not written to", "[store]") {
  const TempFolder folder{"writer"};
  {
    Database{folder / "other.db", Database::Access::write}.run("CREATE TABLE t(a)");
  }
  CHECK_THROWS_AS(StoreWriter{folder / "other.db"}, StoreError);
  CHECK_THROWS_AS(StoreWriter{folder.add("teks.db", "hanya teks, bukan basis data\n")}, StoreError);
}

}  // namespace
}  // namespace warta
