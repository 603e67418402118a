#include "query/query_tree.hpp"

#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("a term stands once in a query", "[query]") {
  Query query;
  CHECK(query.intern({QueryTerm::Kind::exact, "kim", ""}) == 0);
  CHECK(query.intern({QueryTerm::Kind::prefix, "kim", ""}) == 1);
  CHECK(query.intern({QueryTerm::Kind::exact, "kim", ""}) == 0);
  CHECK(asked("kim OR (kim AND putin)").terms.size() == 2);
}

TEST_CASE("a query is narrowed by one part more", "[query]") {
  Query query = asked("kim OR putin");
  query.narrow({QueryPublished{*parse_day_window("2024")}});
  CHECK(to_text(query) == "((kim OR putin) AND published:2024-01-01..2024-12-31)");
  query.narrow({QueryEvent{{EventType::visit}, {EventStatus::held}, {}}});
  CHECK(to_text(query) ==
        "((kim OR putin) AND published:2024-01-01..2024-12-31 AND event:visit,held)");
}

TEST_CASE("all leaves of a query are visited", "[query]") {
  std::size_t leaves = 0;
  visit_leaves(asked("a NEAR b OR (c AND NOT d) type:visit").root,
               [&](const QueryNode&) { ++leaves; });
  CHECK(leaves == 5);
}

}  // namespace warta
