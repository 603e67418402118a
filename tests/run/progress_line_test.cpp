#include "run/progress_line.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("a line of progress tells rate and end", "[run]") {
  CHECK(progress_line({12480, 61200000, 120000000, 12}, 80) ==
        "12,480 articles, 1,040/s, 61.2 of 120.0 MB, 51 %, 0:12 left");
  CHECK(progress_line({1, 50000000, 100000000, 7200}, 80) ==
        "1 article, 0/s, 50.0 of 100.0 MB, 50 %, 2:00:00 left");
}

TEST_CASE("no end is told where it is not known", "[run]") {
  CHECK(progress_line({1234567, 0, 0, 1}, 80) == "1,234,567 articles, 1,234,567/s");
  CHECK(progress_line({10, 0, 5000, 2}, 80) == "10 articles, 5/s");
  CHECK(progress_line({}, 80) == "0 articles");
}

TEST_CASE("more read than there seemed to be is all of it", "[run]") {
  CHECK(progress_line({10, 7000000, 5000000, 5}, 80) ==
        "10 articles, 2/s, 5.0 of 5.0 MB, 100 %, 0:00 left");
}

TEST_CASE("a line of progress fits", "[run]") {
  CHECK(progress_line({12480, 61200000, 120000000, 12}, 30).size() == 30);
}

}  // namespace warta
