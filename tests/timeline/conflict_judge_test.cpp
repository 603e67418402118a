#include "timeline/conflict_judge.hpp"

#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

Testimony holder(const char* article, const char* published, const char* date) {
  Testimony testimony;
  testimony.claim.article = article;
  testimony.claim.publisher = article;
  testimony.days = parse_day_range(date);
  if (const auto printed = parse_iso8601(published)) testimony.published = instant_of(*printed);
  return testimony;
}

struct Decision {
  std::string chosen;
  std::string rule;

  bool operator==(const Decision&) const = default;
};

/// Settles "a" against "b" for an event of 2019-04-25.
Decision settle(const std::vector<Testimony>& for_a, const std::vector<Testimony>& for_b) {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  std::vector<DisputedValue> values{{"a", {}}, {"b", {}}};
  for (const Testimony& testimony : for_a) values[0].holders.push_back(&testimony);
  for (const Testimony& testimony : for_b) values[1].holders.push_back(&testimony);
  const Verdict verdict = judge(gazetteer, values, parse_day_range("2019-04-25"));
  return {values[verdict.index].value, verdict.rule};
}

}  // namespace

TEST_CASE("who reported at the time beats any number who look back", "[timeline]") {
  CHECK(settle({holder("x", "2023-09-14", "2019"), holder("y", "2024-06-19", "2019")},
               {holder("z", "2019-04-26", "2019-04-25")}) ==
        Decision{"b", "contemporaneous-report"});
}

TEST_CASE("who knows the day beats who knows the year", "[timeline]") {
  CHECK(settle({holder("x", "2023-09-14", "2019")}, {holder("z", "2024-06-12", "2019-04-25")}) ==
        Decision{"b", "finer-date"});
}

TEST_CASE("then sources count, then who came first, then the alphabet", "[timeline]") {
  const Testimony early = holder("x", "2023-01-01", "2019"),
                  late = holder("y", "2023-02-01", "2019"),
                  later = holder("z", "2023-03-01", "2019");
  CHECK(settle({early}, {late, later}) == Decision{"b", "more-independent-sources"});
  CHECK(settle({late}, {early}) == Decision{"b", "earliest-report"});
  CHECK(settle({late}, {holder("w", "2023-02-01", "2019")}) == Decision{"a", "alphabetical-order"});
  CHECK(settle({holder("x", "", "2019")}, {late}) == Decision{"b", "earliest-report"});
}

}  // namespace warta
