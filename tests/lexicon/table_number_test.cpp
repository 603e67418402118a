#include "lexicon/table_number.hpp"

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta {

TEST_CASE("a field of a table is a number within its range, or a fault with its place",
          "[lexicon]") {
  const Table table{"bulan", "month\tnumber\njuni\t6\nmei\tlima\njuli\t70\n"};
  const auto number = [&](std::size_t row) {
    return table_number(table, table.rows()[row], table.column("number"), {1, 12});
  };
  CHECK(number(0) == 6);
  CHECK_THROWS_WITH(number(1), Catch::Matchers::ContainsSubstring("bulan:3"));
  CHECK_THROWS_AS(number(2), DataError);
}

}  // namespace warta
