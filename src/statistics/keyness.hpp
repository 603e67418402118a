#pragma once

#include <cstddef>

namespace warta {

/// A word in the corpus that is asked about and in another: how often it was met there, and how
/// long each is.
struct TwoCorpora {
  std::size_t count = 0, total = 0;
  std::size_t other_count = 0, other_total = 0;
};

/// How surely a word is more or less frequent than in the other corpus: the log-likelihood ratio G2
/// of T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
/// Linguistics 19(1), 1993, as P. Rayson and R. Garside compare corpora by it ("Comparing Corpora
/// using Frequency Profiling", 2000).  3.84 is surer than chance at 5 %, 15.13 at 0.01 %.
double log_likelihood(const TwoCorpora& counts);

/// How many times more frequent it is, as a power of two: 1 is twice, -1 half as frequent.  A word
/// that one corpus lacks counts there as met half a time (A. Hardie, "Log Ratio: an informal
/// introduction", 2014).
double log_ratio(const TwoCorpora& counts);

}  // namespace warta
