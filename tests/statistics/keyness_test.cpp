#include "statistics/keyness.hpp"

#include <cmath>

#include "support/catch.hpp"
#include "support/nearly.hpp"

namespace warta {

TEST_CASE("log-likelihood by hand", "[statistics]") {
  // 30 of 1000 words here, 10 of 2000 there: expected 40/3 and 80/3.
  const double by_hand = 2 * (30 * std::log(30 / (40 / 3.0)) + 10 * std::log(10 / (80 / 3.0)));
  CHECK(nearly(log_likelihood({30, 1000, 10, 2000}), by_hand));
  CHECK(nearly(log_likelihood({10, 1000, 20, 2000}), 0));
  CHECK(nearly(log_likelihood({5, 1000, 0, 1000}), 10 * std::log(2.0)));
  CHECK(nearly(log_likelihood({0, 1000, 5, 1000}), 10 * std::log(2.0)));
}

TEST_CASE("log ratio by hand", "[statistics]") {
  CHECK(nearly(log_ratio({40, 1000, 20, 1000}), 1));
  CHECK(nearly(log_ratio({20, 1000, 40, 1000}), -1));
  CHECK(nearly(log_ratio({30, 1000, 10, 2000}), std::log2(6.0)));
  CHECK(nearly(log_ratio({4, 1000, 0, 1000}), 3));
  CHECK(nearly(log_ratio({0, 1000, 4, 1000}), -3));
}

}  // namespace warta
