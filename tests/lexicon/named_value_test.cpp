#include "lexicon/named_value.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

enum class Side { left, right };

constexpr ValueNames<Side, 2> kSides{{{"left", Side::left}, {"right", Side::right}}};

}  // namespace

TEST_CASE("a word of a table names its value, any other is told with its line", "[lexicon]") {
  const Table table{"doors", "door\tside\nbarat\tleft\ntimur\tup\n"};
  const Row& west = table.rows()[0];
  const Row& east = table.rows()[1];
  CHECK(named_value(kSides, west[1], table, west) == Side::left);
  CHECK_THROWS_WITH(named_value(kSides, east[1], table, east), "doors:3: unknown word 'up'");
}

}  // namespace warta
