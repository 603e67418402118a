#include "statistics/keyness.hpp"

#include <cmath>

namespace warta {
namespace {

/// What one cell adds to G2.
double surprise(double observed, double expected) {
  return observed > 0 ? 2 * observed * std::log(observed / expected) : 0;
}

}  // namespace

double log_likelihood(const TwoCorpora& counts) {
  const auto here = static_cast<double>(counts.count);
  const auto there = static_cast<double>(counts.other_count);
  const auto size = static_cast<double>(counts.total);
  const auto other_size = static_cast<double>(counts.other_total);
  const double share = (here + there) / (size + other_size);
  return surprise(here, size * share) + surprise(there, other_size * share);
}

double log_ratio(const TwoCorpora& counts) {
  constexpr double kNever = 0.5;
  const auto met = [](std::size_t count) {
    return count > 0 ? static_cast<double>(count) : kNever;
  };
  return std::log2(met(counts.count) / static_cast<double>(counts.total) /
                   (met(counts.other_count) / static_cast<double>(counts.other_total)));
}

}  // namespace warta
