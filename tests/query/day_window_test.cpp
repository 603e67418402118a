#include "query/day_window.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("ranges of days as queries write them", "[query]") {
  const auto text = [](std::string_view range) {
    const auto window = parse_day_window(range);
    return window ? to_text(*window) : std::string{"none"};
  };
  CHECK(text("2019..2024") == "2019-01-01..2024-12-31");
  CHECK(text("2024-06") == "2024-06-01..2024-06-30");
  CHECK(text("2024-06-19..") == "2024-06-19..");
  CHECK(text("..2024-02") == "..2024-02-29");
  CHECK(text("..") == "none");
  CHECK(text("") == "none");
  CHECK(text("2024-13") == "none");
  CHECK(text("juni") == "none");
}

TEST_CASE("a window takes what may lie in it", "[query]") {
  const DayWindow window = *parse_day_window("2024-06..2024-07");
  CHECK(window.overlaps(*parse_day_range("2024")));
  CHECK(window.overlaps(*parse_day_range("2024-07-31")));
  CHECK_FALSE(window.overlaps(*parse_day_range("2024-08")));
  CHECK_FALSE(window.overlaps(*parse_day_range("2024-05-31")));
  constexpr std::chrono::year year{2024};
  CHECK(window.contains(std::chrono::sys_days{year / 6 / 1}));
  CHECK_FALSE(window.contains(std::chrono::sys_days{year / 8 / 1}));
  CHECK(make_day_window("", "")->is_open());
  CHECK_FALSE(make_day_window("2024", "kemarin"));
}

}  // namespace warta
