#include "date/token_number.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("figures that are clock times, decades or dates are told apart", "[date]") {
  REQUIRE(clock_number("10.30", false).has_value());
  CHECK(clock_number("10.30", false)->minute == 30);
  CHECK(clock_number("13:05:46", false)->second == 46);
  CHECK(clock_number("10", true)->hour == 10);
  for (const std::string_view none : {"10", "25.00", "10.75", "10.3", "10.300", "1.000.000", "."}) {
    INFO(none);
    CHECK_FALSE(clock_number(none, false).has_value());
  }
  CHECK(decade_number("1980-an") == 1980);
  CHECK(decade_number("90-an") == 1990);
  CHECK_FALSE(decade_number("1985-an").has_value());
  CHECK_FALSE(decade_number("an").has_value());
  REQUIRE(dotted_date("19.6.2024").has_value());
  CHECK(dotted_date("19.6.2024")->month == 6);
  CHECK_FALSE(dotted_date("10.000.000").has_value());
  CHECK_FALSE(dotted_date("40.6.2024").has_value());
  CHECK(year_number("2024") == 2024);
  CHECK_FALSE(year_number("999").has_value());
  CHECK_FALSE(year_number("2100").has_value());
  CHECK(product_number("3x24") == 72);
  CHECK_FALSE(product_number("24").has_value());
  CHECK(full_year(24) == 2024);
  CHECK(full_year(98) == 1998);
}

}  // namespace warta
