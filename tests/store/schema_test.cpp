#include "store/schema.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

TEST_CASE("a store is known by its head, whatever its name", "[store]") {
  const TempFolder folder{"schema"};
  const std::string path = folder / "berita.txt";
  {
    const Database database{path, Database::Access::write};
    prepare_schema(database);
    prepare_schema(database);
    CHECK(database.number("PRAGMA user_version") == kSchema);
    set_meta(database, "kunci", "nilai");
    CHECK(meta(database, "kunci") == "nilai");
    CHECK(meta(database, "lain").empty());
  }
  CHECK(has_store_head(path));
  CHECK_NOTHROW(check_is_store(path));
}

TEST_CASE("other files are no stores", "[store]") {
  const TempFolder folder{"schema"};
  {
    Database{folder / "other.db", Database::Access::write}.run("CREATE TABLE t(a)");
  }
  CHECK_FALSE(has_store_head(folder / "other.db"));
  CHECK_FALSE(has_store_head(folder.add("pendek.db", "SQLite format 3")));
  CHECK_FALSE(has_store_head(folder.str()));
  CHECK_THROWS_AS(check_is_store(folder / "other.db"), StoreError);
  CHECK_THROWS_AS(check_is_store(folder / "tiada.db"), StoreError);
}

TEST_CASE("tables of a newer warta are left alone", "[store]") {
  const TempFolder folder{"schema"};
  const Database database{folder / "a.db", Database::Access::write};
  prepare_schema(database);
  database.run("PRAGMA user_version = 99");
  CHECK_THROWS_AS(check_schema(database), StoreError);
  CHECK_THROWS_AS(prepare_schema(database), StoreError);
}

}  // namespace
}  // namespace warta
