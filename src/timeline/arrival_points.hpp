#pragma once

#include <string_view>

#include "warta/lexicon.hpp"

namespace warta {

/// Places where one arrives and that talks are not held in: bandara-pyongyang,
/// stasiun-vladivostok.  Their words are the table `timeline/arrival_points`.
class ArrivalPoints {
 public:
  /// `lexicon` must outlive the object.
  explicit ArrivalPoints(const Lexicon& lexicon);

  /// Whether the id `place` is, or begins with, a listed word.
  bool contains(std::string_view place) const;

 private:
  const Table& names_;
};

}  // namespace warta
