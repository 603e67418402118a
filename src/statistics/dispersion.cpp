#include "statistics/dispersion.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace warta {

Dispersion dispersion_of(const WordCounts& counts, std::size_t number) {
  const WordCounts::Row& row = counts.row(number);
  const auto all = static_cast<double>(counts.total());
  std::vector<std::size_t> in_part(WordCounts::kParts);
  for (const auto& [part, count] : row.parts) in_part[part] = count;
  std::vector<double> frequencies;
  double smallest = 1;
  Dispersion found;
  for (std::size_t i = 0; i < WordCounts::kParts; ++i) {
    if (counts.part_sizes()[i] == 0) continue;
    const auto size = static_cast<double>(counts.part_sizes()[i]);
    const auto count = static_cast<double>(in_part[i]);
    frequencies.push_back(count / size);
    smallest = std::min(smallest, size / all);
    found.dp += std::fabs(count / row.count - size / all) / 2;
  }
  const auto n = static_cast<double>(frequencies.size());
  if (n < 2) return {1, 0, 0};
  double mean = 0;
  for (const double frequency : frequencies) mean += frequency / n;
  double variance = 0;
  for (const double frequency : frequencies)
    variance += (frequency - mean) * (frequency - mean) / n;
  found.juilland_d = 1 - std::sqrt(variance) / mean / std::sqrt(n - 1);
  found.dp_norm = found.dp / (1 - smallest);
  return found;
}

}  // namespace warta
