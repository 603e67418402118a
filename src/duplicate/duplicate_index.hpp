#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "duplicate/fingerprint.hpp"

namespace warta {

/// What an article is to those before it.
struct DuplicateMatch {
  enum class Kind { none, exact, near };

  Kind kind = Kind::none;
  std::size_t first = 0;  ///< the number of the article its group began with; its own if `none`
  double likeness = 0;    ///< share of the runs of words it has in common with its match
};

/// Groups the articles of a run that tell one story in the same words: copies, and what several
/// papers took from one agency.  Articles are numbered in the order they are added, from 0.
///
///   index.add(fingerprint_of(text)) -> {near, 54, 0.83}
///
/// Memory is bounded: it remembers the last `remembered` articles at least and twice as many at
/// most (about 17 MB for each 65,536), so copies farther apart than that are not seen; nor are a
/// few paragraphs of a story on their own, since less than half of the words are the same.
class DuplicateIndex {
 public:
  explicit DuplicateIndex(std::size_t remembered = std::size_t{1} << 16U);

  DuplicateMatch add(const Fingerprint& print);

 private:
  struct Entry {
    Fingerprint print;
    std::size_t group = 0;
  };

  /// A stretch of the run, with its own tables: hash -> entry, open addressing.
  struct Stretch {
    std::vector<Entry> entries;
    std::vector<std::uint32_t> exact, bands;
  };

  static const Entry* find_exact(const Stretch& stretch, const Fingerprint& print);
  static void find_near(const Stretch& stretch, const Fingerprint& print, DuplicateMatch& match);
  static void put(Stretch& stretch, const Fingerprint& print, std::size_t group);
  static void link(Stretch& stretch, std::uint32_t number);
  static void grow(Stretch& stretch);

  std::size_t remembered_;
  std::size_t added_ = 0;
  Stretch current_, previous_;
};

}  // namespace warta
