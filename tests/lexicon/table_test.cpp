#include <utility>

#include "support/catch.hpp"
#include "warta/error.hpp"
#include "warta/lexicon.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("a table has columns, rows and remarks", "[lexicon]") {
  const Table table{"months", "# bulan\nmonth\tnumber\taliases\njuni\t6\tjun\n\njuli\t7\tjul|jl\n"};
  REQUIRE(table.rows().size() == 2);
  CHECK(table.columns().size() == 3);
  const Row& july = table.rows()[1];
  CHECK(july[table.column("month")] == "juli");
  CHECK(july[table.column("number")] == "7");
  CHECK(split_list(july[table.column("aliases")]).size() == 2);
  CHECK(july.line == 5);
}

TEST_CASE("a field that a row does not reach is empty", "[lexicon]") {
  const Table table{"t", "key\ta\tb\nx\n"};
  CHECK(table.rows()[0][2].empty());
  CHECK(split_list(table.rows()[0][2]).empty());
}

TEST_CASE("all fields of a row come in order", "[lexicon]") {
  const Table table{"t", "key\ta\tb\nx\t\tz\ny\n"};
  std::string told;
  for (const Row& row : table.rows())
    row.each([&](std::size_t column, std::string_view field) {
      told.append(std::to_string(column)).append(field).append(";");
    });
  CHECK(told == "0x;1;2z;0y;");
}

TEST_CASE("a table over a text of ours is read when a row is asked for", "[lexicon]") {
  Table table = Table::over("t", "# bulan\nmonth\tnumber\njuni\t6\n", 7);
  CHECK(table.is_built_in());
  CHECK(table.digest() == 7);
  CHECK(table.column("number") == 1);
  REQUIRE(table.rows().size() == 1);
  CHECK(table.rows()[0][1] == "6");
  const Table moved{std::move(table)};
  CHECK(moved.to_text() == "month\tnumber\njuni\t6\n");
}

TEST_CASE("rows laid over a table of ours change its digest", "[lexicon]") {
  Table table = Table::over("t", "month\tnumber\njuni\t6\n", 7);
  table.override_with(Table{"mine", "month\tnumber\njuli\t7\n"});
  CHECK_FALSE(table.is_built_in());
  CHECK(table.rows().size() == 2);
  CHECK(table.digest() != 7);
  CHECK(table.digest() == Table{"u", table.to_text()}.digest());
}

TEST_CASE("a faulty table names the place of the fault", "[lexicon]") {
  CHECK_THROWS_AS((Table{"t", ""}), DataError);
  CHECK_THROWS_WITH((Table{"t", "key\nx\nx\n"}), ContainsSubstring("t:3"));
  CHECK_THROWS_WITH((Table{"t", "key\nx\ty\n"}), ContainsSubstring("t:2"));
  CHECK_THROWS_WITH((Table{"t", "key\n"}.column("other")), ContainsSubstring("other"));
}

TEST_CASE("an override replaces, adds and removes rows", "[lexicon]") {
  Table table{"t", "key\tname\tkind\na\tA\tx\nb\tB\tx\nc\tC\tx\n"};
  {
    const Table mine{"mine", "key\tkind\tname\nb\ty\tBe\n-c\nd\tx\tD\n"};
    table.override_with(mine);
    CHECK(table.name() == "t with mine");
  }
  CHECK(table.to_text() == "key\tname\tkind\na\tA\tx\nb\tBe\ty\nd\tD\tx\n");
}

TEST_CASE("an override with a column that the table lacks is a fault", "[lexicon]") {
  Table table{"t", "key\na\n"};
  CHECK_THROWS_AS(table.override_with(Table{"mine", "key\tother\na\tb\n"}), DataError);
}

TEST_CASE("removing a row that is not there changes nothing", "[lexicon]") {
  Table table{"t", "key\na\n"};
  table.override_with(Table{"mine", "key\n-b\n"});
  CHECK(table.to_text() == "key\na\n");
}

}  // namespace warta
