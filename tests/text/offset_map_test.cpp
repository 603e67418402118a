#include "text/offset_map.hpp"

#include <string>

#include "support/catch.hpp"
#include "text/utf8.hpp"

namespace warta {

TEST_CASE("OffsetMap counts code points before a byte", "[text]") {
  const OffsetMap map{"é 5"};
  CHECK(map.code_point(0) == 0);
  CHECK(map.code_point(2) == 1);
  CHECK(map.code_point(3) == 2);
  CHECK(map.code_point(4) == 3);
  CHECK(map.byte(2) == 3);
}

TEST_CASE("OffsetMap of ASCII is the identity", "[text]") {
  const OffsetMap map{"Rabu (19/6)"};
  CHECK(map.code_point(5) == 5);
  CHECK(map.byte(11) == 11);
}

TEST_CASE("OffsetMap agrees with counting from the start, both ways", "[text]") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += i % 7 == 0 ? "“平壤” " : i % 3 == 0 ? "é" : "Kim ";
  const OffsetMap map{text};
  for (std::size_t byte = 0; byte <= text.size();) {
    const std::size_t expected = count_code_points(std::string_view{text}.substr(0, byte));
    CAPTURE(byte);
    REQUIRE(map.code_point(byte) == expected);
    REQUIRE(map.byte(expected) == byte);
    byte += byte < text.size() ? decode_utf8(text, byte).length : 1;
  }
}

}  // namespace warta
