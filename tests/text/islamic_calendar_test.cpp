#include "text/islamic_calendar.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using std::chrono::year;

TEST_CASE("days of the Islamic calendar fall on days of ours", "[text]") {
  CHECK(to_gregorian({1445, 10, 1}) == year{2024} / 4 / 10);
  CHECK(to_gregorian({1445, 12, 10}) == year{2024} / 6 / 16);
  CHECK(to_gregorian({1446, 1, 1}) == year{2024} / 7 / 7);
  CHECK(to_gregorian({1389, 10, 22}) == year{1970} / 1 / 1);
  CHECK(to_gregorian({1380, 1, 1}) < year{1970} / 1 / 1);
}

TEST_CASE("a day that the Islamic calendar does not have falls nowhere", "[text]") {
  CHECK_FALSE(to_gregorian({1445, 13, 1}));
  CHECK_FALSE(to_gregorian({1445, 0, 1}));
  CHECK_FALSE(to_gregorian({1445, 10, 31}));
  CHECK_FALSE(to_gregorian({1445, 10, 0}));
  CHECK_FALSE(to_gregorian({0, 1, 1}));
  CHECK_FALSE(to_gregorian({99999, 1, 1}));
}

TEST_CASE("the Islamic year of a day", "[text]") {
  CHECK(islamic_year(year{2024} / 4 / 10) == 1445);
  CHECK(islamic_year(year{2024} / 7 / 7) == 1446);
  CHECK(islamic_year(year{1945} / 8 / 17) == 1364);
}

}  // namespace
}  // namespace warta
