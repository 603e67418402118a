#include "store/database.hpp"

#include <filesystem>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

using Access = Database::Access;

TEST_CASE("values come back as they went in", "[store]") {
  const TempFolder folder{"database"};
  const Database database{folder / "a?b#c%d.db", Access::write};
  database.run("CREATE TABLE t(a, b, c, d, e)");
  Statement add{database, "INSERT INTO t VALUES (?,?,?,?,?)"};
  const std::string zero{"a\0b", 3};
  add.run(-7, 0.5, zero, Blob{zero}, std::nullopt);
  add.run(1U, 0.0, "", Blob{""}, std::optional<std::string_view>{"x"});
  Statement find{database, "SELECT * FROM t WHERE a = ?"};
  find.bind(-7);
  REQUIRE(find.next());
  CHECK(find.number(0) == -7);
  CHECK(find.decimal(1) == 0.5);
  CHECK(find.text(2) == zero);
  CHECK(find.blob(3) == zero);
  CHECK(find.is_null(4));
  CHECK_FALSE(find.next());
  find.bind(1);
  REQUIRE(find.next());
  CHECK(find.text(2).empty());
  CHECK(find.text(4) == "x");
  CHECK(std::filesystem::exists(folder / "a?b#c%d.db"));
}

TEST_CASE("a transaction that is not committed leaves nothing", "[store]") {
  const TempFolder folder{"database"};
  const Database database{folder / "a.db", Access::write};
  database.run("CREATE TABLE t(a)");
  {
    const Transaction lost{database};
    database.run("INSERT INTO t VALUES (1)");
  }
  CHECK(database.number("SELECT count(*) FROM t") == 0);
  Transaction kept{database};
  database.run("INSERT INTO t VALUES (1)");
  kept.commit();
  CHECK(database.number("SELECT count(*) FROM t") == 1);
}

TEST_CASE("a reader sees what was committed last, while another writes", "[store]") {
  const TempFolder folder{"database"};
  const Database writer{folder / "a.db", Access::write};
  writer.run("PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES (1)");
  const Database reader{folder / "a.db", Access::read};
  Transaction open{writer};
  writer.run("INSERT INTO t VALUES (2)");
  CHECK(reader.number("SELECT count(*) FROM t") == 1);
  open.commit();
  CHECK(reader.number("SELECT count(*) FROM t") == 2);
  CHECK(reader.text("SELECT group_concat(a) FROM t") == "1,2");
}

TEST_CASE("a statement that let go of its rows may be run again", "[store]") {
  const TempFolder folder{"database"};
  const Database database{folder / "a.db", Access::write};
  database.run("CREATE TABLE t(a); INSERT INTO t VALUES (1), (2)");
  Statement find{database, "SELECT a FROM t ORDER BY a"};
  REQUIRE(find.next());
  find.reset();
  REQUIRE(find.next());
  CHECK(find.number(0) == 1);
}

TEST_CASE("faults name the file", "[store]") {
  const TempFolder folder{"database"};
  const std::string text =
      folder.add("teks.db", "bukan basis data, hanya teks yang agak panjang\n");
  try {
    const Database database{text, Access::read};
    FAIL("text is no database");
  } catch (const StoreError& error) {
    CHECK(std::string{error.what()} == text + ": is no store of warta");
  }
  CHECK_THROWS_AS((Database{folder / "tiada.db", Access::read}), StoreError);
  CHECK_THROWS_AS((Database{folder / "tiada/a.db", Access::write}), StoreError);
  const Database database{folder / "a.db", Access::write};
  CHECK_THROWS_AS(database.run("NO SUCH WORDS"), StoreError);
}

}  // namespace
}  // namespace warta
