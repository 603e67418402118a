#pragma once

#include <cstddef>
#include <vector>

#include "query/hit.hpp"
#include "query/relevance.hpp"

namespace warta {

enum class HitOrder {
  relevance,  ///< the best answer first
  date,       ///< the newest first, those of unknown day last
  input       ///< as they are read
};

/// Collects hits and puts them in order.  Equals go by day, newest first, then by id, so that the
/// order of files does not matter.
class HitList {
 public:
  /// `top` 0 keeps all.  By date or input no more than `top` are held at a time; by relevance all
  /// are, since only the whole collection tells which words are rare.
  HitList(HitOrder order, std::size_t top) : order_{order}, top_{top} {}

  void add(Hit hit);
  /// All that are wanted, in order, with their scores.
  std::vector<Hit> finish(const RelevanceScale& scale);

 private:
  bool comes_before(const Hit& a, const Hit& b) const;
  void sort_and_cut();

  HitOrder order_;
  std::size_t top_;
  std::vector<Hit> hits_;
};

}  // namespace warta
