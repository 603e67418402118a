#pragma once

#include <string>
#include <vector>

#include "warta/timeline.hpp"

namespace warta {

/// A field of a row that says something else now: {"status", "planned", "held"}.
struct FieldChange {
  std::string field, before, after;

  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// A row of which something changed, as it is now.
struct EntryChange {
  TimelineEntry entry;
  std::vector<FieldChange> fields;
};

/// A row that is no longer there, and the row that tells its sentences now, if one does.
struct GoneEntry {
  TimelineEntry entry;
  std::string into;  ///< id; empty: none
};

/// What became of the rows of one timeline in a later one, in the order of the timelines.
struct TimelineChanges {
  std::vector<TimelineEntry> added;
  std::vector<EntryChange> changed;
  std::vector<GoneEntry> gone;

  bool empty() const { return added.empty() && changed.empty() && gone.empty(); }
};

/// Rows are the same event if they share a sentence of an article, those that share most; or if
/// they have one id.  A row that more reports tell has changed, too.
TimelineChanges compare_timelines(const Timeline& before, const Timeline& after);

}  // namespace warta
