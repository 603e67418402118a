#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "statistics/word_counts.hpp"
#include "token/word_reader.hpp"
#include "warta/span.hpp"

namespace warta {

/// How many words on either side of a key count as near; never over the end of its sentence.
struct CollocationWindow {
  std::size_t left = 5;
  std::size_t right = 5;
};

/// A word near the key, how often, and how surely that is no chance.
struct Collocate {
  std::string word;
  std::size_t together = 0;  ///< times it was met near the key
  std::size_t count = 0;     ///< times it was met at all
  /// log2 of observed over expected (K. W. Church and P. Hanks, "Word Association Norms, Mutual
  /// Information, and Lexicography", Computational Linguistics 16(1), 1990).  Likes rare words.
  double mi = 0;
  /// The log-likelihood ratio of T. Dunning (1993) over the table of words near the key and others.
  double ll = 0;
  /// 14 + log2 (2 f(xy) / (f(x) + f(y))); does not hang on the size of the corpus (P. Rychlý, "A
  /// Lexicographer-Friendly Association Score", RASLAN 2008).
  double log_dice = 0;
};

/// Counts the words near a key.  The tables are those of S. Evert, "Corpora and Collocations"
/// (2008), section 4, for surface co-occurrence: each word is near the key or not, counted once
/// even between two keys, and the words of the keys are left out.
///
///   key "bertemu", window 2:  "kim [jong un] bertemu [putin di] kota"
class Collocations {
 public:
  Collocations(WordUnit unit, CollocationWindow window)
      : unit_{unit}, window_{window}, all_{unit}, near_{unit} {}

  /// `keys` are stretches of the text, in order.
  void add(std::string_view article_id, const RunningText& text, const std::vector<Span>& keys);

  std::size_t keys() const { return keys_; }
  std::size_t articles() const { return all_.articles(); }
  /// Those met near the key at least `least` times, the highest log-likelihood first, then by word.
  std::vector<Collocate> find(std::size_t least) const;

 private:
  WordUnit unit_;
  CollocationWindow window_;
  WordCounts all_;  // without the words of keys
  WordCounts near_;
  std::size_t keys_ = 0;
};

}  // namespace warta
