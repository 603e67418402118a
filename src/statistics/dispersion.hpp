#pragma once

#include <cstddef>

#include "statistics/word_counts.hpp"

namespace warta {

/// How evenly a word is spread over the parts of a corpus.
struct Dispersion {
  /// Juilland's D, 1 - V / sqrt(n - 1), where V is the standard deviation of the word's relative
  /// frequencies in the n parts over their mean: 1 is perfectly even, 0 all in one part.
  double juilland_d = 0;
  /// Gries' deviation of proportions, half the sum of |share of the word - share of the corpus|
  /// over the parts: 0 is perfectly even.
  double dp = 0;
  /// The same over the most it can be, 1 - the smallest share of a part, so that 1 is all in the
  /// smallest part.
  double dp_norm = 0;
};

/// After A. Juilland, D. Brodin and C. Davidovitch, "Frequency Dictionary of French Words" (1970);
/// S. Th. Gries, "Dispersions and adjusted frequencies in corpora", International Journal of Corpus
/// Linguistics 13(4), 2008; J. Lijffijt and S. Th. Gries, "Correction to ...", the same 17(1),
/// 2012. Parts in which nothing was counted are no parts.
Dispersion dispersion_of(const WordCounts& counts, std::size_t number);

}  // namespace warta
