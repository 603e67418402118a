#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "tagger/name_tagger.hpp"
#include "training/lesson.hpp"

namespace warta {

/// How many names of a type were marked, found and both.
struct NameCounts {
  std::size_t marked = 0;
  std::size_t found = 0;
  std::size_t right = 0;  ///< found with the span and type that they are marked with

  void add(const NameCounts& other) {
    marked += other.marked;
    found += other.found;
    right += other.right;
  }
  double precision() const { return share(right, found); }
  double recall() const { return share(right, marked); }
  double f1() const { return share(2 * right, found + marked); }

 private:
  static double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
  }
};

/// By EntityType, and the sum of them.
struct TaggerScore {
  std::array<NameCounts, 3> types;

  NameCounts all() const;
};

TaggerScore score_tagger(const NameTagger& tagger, const std::vector<Lesson>& lessons);

}  // namespace warta
