#include "text/digits.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("digits spell a number, all of them or none", "[text]") {
  CHECK(read_digits("2024") == 2024);
  CHECK(read_digits("007") == 7);
  CHECK(read_digits("999999999") == 999999999);
  for (const char* other : {"", "-1", "+1", "20a", " 1", "1.5", "1234567890"}) {
    CAPTURE(other);
    CHECK_FALSE(read_digits(other));
  }
}

}  // namespace
}  // namespace warta
