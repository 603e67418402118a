#pragma once

#include <algorithm>
#include <cmath>

namespace warta {

/// Whether two numbers differ by no more than what arithmetic may lose.
inline bool nearly(double a, double b) {
  constexpr double kLost = 1e-9;
  return std::fabs(a - b) <= kLost * std::max({1.0, std::fabs(a), std::fabs(b)});
}

}  // namespace warta
