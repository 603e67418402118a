#include "digest/publication_period.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

Article printed(const char* day) {
  Article article;
  if (day != nullptr) article.published = parse_iso8601(day);
  return article;
}

}  // namespace

TEST_CASE("a period holds its first and last day", "[digest]") {
  PublicationPeriod period{"2024-06", "2024-07-15"};
  CHECK(period.holds(printed("2024-06-01")));
  CHECK(period.holds(printed("2024-07-15")));
  CHECK_FALSE(period.holds(printed("2024-05-31")));
  CHECK_FALSE(period.holds(printed("2024-07-16")));
  CHECK_FALSE(period.holds(printed(nullptr)));
  CHECK(period.undated() == 1);
}

TEST_CASE("an open period holds all", "[digest]") {
  PublicationPeriod period{"", ""};
  CHECK(period.holds(printed(nullptr)));
  CHECK(period.undated() == 0);
  CHECK(PublicationPeriod{"2024", ""}.holds(printed("2025-01-01")));
}

}  // namespace warta
