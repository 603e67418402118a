#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta {

/// A text in 136 bytes, by which it can be told whether another is the same or nearly so.
///
/// `exact` is of its letters and digits alone, whatever their case and what stands between them.
/// `sketch` is a MinHash of its runs of three words (one permutation, 64 bins): the share of bins
/// in which two sketches agree is near the share of runs that the texts have in common.
struct Fingerprint {
  static constexpr std::size_t kBins = 64;

  std::uint64_t exact = 0;  ///< 0: no letter or digit at all
  bool has_sketch = false;  ///< long enough to be compared with others than its equals
  std::array<std::uint16_t, kBins> sketch{};

  friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

/// The same for the same text on every machine.
Fingerprint fingerprint_of(std::string_view text);

/// The share of runs of words that two texts have in common, as their sketches tell, 0 to 1; give
/// or take 0.06.
double likeness(const Fingerprint& first, const Fingerprint& second);

}  // namespace warta
