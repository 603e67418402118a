#pragma once

#include <vector>

#include "warta/timeline.hpp"

namespace warta {

/// For each claim of a row whether it is worth a reader's time.  Of each article, one to three
/// sentences: those whose own words tell most of when, where and whether, and always one for each
/// disputed value that the article holds.  No article is left without any.
std::vector<bool> choose_claims(const TimelineEntry& entry);

/// The one sentence that stands for the row where there is room for no more: the first that tells
/// what the row shows, rather than that it was planned or only refers to it.  Null if it has none.
const Claim* first_telling(const TimelineEntry& entry);

}  // namespace warta
