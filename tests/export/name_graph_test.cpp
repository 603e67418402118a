#include "export/name_graph.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("an edge lasts from its first day to its last", "[export]") {
  NameGraph::Edge edge;
  CHECK_FALSE(edge.first_day());
  edge.days = {*parse_day_range("2024-06-19"), *parse_day_range("2019"),
               *parse_day_range("2024-06")};
  CHECK(edge.first_day() == "2019-01-01");
  CHECK(edge.last_day() == "2024-06-30");
}

}  // namespace warta
