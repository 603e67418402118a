#include "timeline/arrival_points.hpp"

#include <algorithm>

namespace warta {

ArrivalPoints::ArrivalPoints(const Lexicon& lexicon)
    : names_{lexicon.table("timeline/arrival_points")} {}

bool ArrivalPoints::contains(std::string_view place) const {
  return std::any_of(names_.rows().begin(), names_.rows().end(), [&](const Row& row) {
    const std::string_view word = row[0];
    return place.starts_with(word) && (place.size() == word.size() || place[word.size()] == '-');
  });
}

}  // namespace warta
