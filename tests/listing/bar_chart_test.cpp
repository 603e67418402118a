#include "listing/bar_chart.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string chart(const std::vector<Bar>& bars, std::size_t width) {
  std::string out;
  append_bars(out, bars, 0, width);
  return out;
}

}  // namespace

TEST_CASE("the longest bar takes the room there is", "[listing]") {
  CHECK(chart({{"a", 2}, {"bb", 8}}, 15) == "a   ██        2\nbb  ████████  8\n");
}

TEST_CASE("parts of a column are drawn, and what is there at all shows", "[listing]") {
  CHECK(chart({{"a", 1}, {"b", 16}, {"c", 0}}, 15) ==
        "a  ▌          1\nb  ████████  16\nc             0\n");
  CHECK(chart({{"a", 1}, {"b", 1000}}, 17) == "a  ▏            1\nb  ████████  1000\n");
}

TEST_CASE("no bars are no chart", "[listing]") {
  CHECK(chart({}, 80).empty());
}

}  // namespace warta
