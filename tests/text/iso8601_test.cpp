#include "support/catch.hpp"
#include "warta/date.hpp"

namespace warta {

TEST_CASE("ISO 8601 timestamps survive the way out and back", "[text]") {
  for (const char* text : {"2024-06-19T11:03:00+07:00", "2024-06-19"}) {
    const auto timestamp = parse_iso8601(text);
    REQUIRE(timestamp);
    CHECK(to_iso8601(*timestamp) == text);
  }
}

TEST_CASE("what is no ISO 8601 timestamp is refused", "[text]") {
  for (const char* text :
       {"", "2024", "2024-13-01", "2024-02-30", "19/06/2024", "2024-06-19T25:00"})
    CHECK_FALSE(parse_iso8601(text));
}

}  // namespace warta
