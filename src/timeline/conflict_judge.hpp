#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "timeline/testimony.hpp"
#include "warta/timeline.hpp"

namespace warta {

class Gazetteer;

/// One value of a disputed field and who holds it.
struct DisputedValue {
  std::string value;
  std::vector<const Testimony*> holders;
};

// Ids of the rules that settle a dispute; the table `report/rules` says what they mean.
inline constexpr const char* kContemporaneousReport = "contemporaneous-report";
inline constexpr const char* kFinerDate = "finer-date";
inline constexpr const char* kMoreSources = "more-independent-sources";
inline constexpr const char* kEarliestReport = "earliest-report";
inline constexpr const char* kAlphabeticalOrder = "alphabetical-order";
inline constexpr const char* kAsPlanned = "as-planned";  ///< dates only

/// Which value to show, and the first rule that told it from the rest.
struct Verdict {
  std::size_t index = 0;
  std::string rule;
};

/// Settles which of several values a row shows; the others stay beside it as a conflict.  In this
/// order, the first that tells them apart decides:
///
///   "contemporaneous-report"    printed within three days of the event, beats a look back
///   "finer-date"                who knows the day beats who knows the year
///   "more-independent-sources"
///   "earliest-report"
///   "alphabetical-order"        nothing tells them apart, but the answer must be the same each run
///
/// `day` is when the event was, as far as known.
Verdict judge(const Gazetteer& gazetteer, std::span<const DisputedValue> values,
              const std::optional<DayRange>& day);

}  // namespace warta
