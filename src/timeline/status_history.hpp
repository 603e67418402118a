#pragma once

#include <span>
#include <string>
#include <vector>

#include "timeline/testimony.hpp"
#include "warta/timeline.hpp"

namespace warta {

/// What became of an event as the reports came in.
struct StatusHistory {
  EventStatus status = EventStatus::held;
  std::vector<StatusChange> changes;  ///< repeats collapsed: planned 2024-06-12, held 2024-06-19
  bool disputed = false;              ///< told as held and, not before that, as not held
};

/// Reads the testimonies in the order of publication (undated ones first):
///
///   planned, then held         held; that it was planned stays in the history
///   planned, then cancelled    cancelled; planned again later: planned
///   held, then planned         held: an agenda printed late changes nothing
///   held, then denied          disputed
///   inferred                   only if nothing tells it
StatusHistory trace_status(std::span<const Testimony* const> testimonies);

}  // namespace warta
