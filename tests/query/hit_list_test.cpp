#include "query/hit_list.hpp"

#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// A hit of one leaf, said so often in an article of 10 words.
Hit hit(std::string id, double often, const char* published, std::size_t number) {
  Hit made;
  made.id = std::move(id);
  made.frequencies = {often};
  made.words = 10;
  made.published = parse_iso8601(published);
  made.number = number;
  return made;
}

std::string order_of(HitOrder order, std::size_t top) {
  const QueryMatcher matcher = matcher_of("kim");
  RelevanceScale scale{matcher};
  scale.add(matcher.match(article_saying("", "Kim tiba.")));
  HitList list{order, top};
  list.add(hit("d", 1, "", 1));
  list.add(hit("c", 1, "2024-06-19", 2));
  list.add(hit("b", 3, "2019-04-25T10:00:00+07:00", 3));
  list.add(hit("a", 1, "2024-06-19", 4));
  list.add(hit("e", 1, "2024-06-20", 5));
  std::string ids;
  for (const Hit& one : list.finish(scale)) ids += one.id;
  return ids;
}

}  // namespace

TEST_CASE("hits stand in the order that is asked for", "[query]") {
  CHECK(order_of(HitOrder::relevance, 0) == "beacd");
  CHECK(order_of(HitOrder::relevance, 2) == "be");
  CHECK(order_of(HitOrder::date, 0) == "eacbd");
  CHECK(order_of(HitOrder::date, 3) == "eac");
  CHECK(order_of(HitOrder::input, 0) == "dcbae");
}

TEST_CASE("of many hits by date only the newest are held", "[query]") {
  const QueryMatcher matcher = matcher_of("kim");
  RelevanceScale scale{matcher};
  scale.add(matcher.match(article_saying("", "Kim tiba.")));
  HitList list{HitOrder::date, 2};
  for (std::size_t day = 1; day <= 300; ++day)
    list.add(hit("x" + std::to_string(day), 1,
                 (day % 2 == 0 ? "2024-06-19"
                  : day == 151 ? "2025-01-01"
                               : "2020-01-01"),
                 day));
  const std::vector<Hit> hits = list.finish(scale);
  REQUIRE(hits.size() == 2);
  CHECK(hits[0].id == "x151");
  CHECK(hits[1].id == "x10");
}

}  // namespace warta
