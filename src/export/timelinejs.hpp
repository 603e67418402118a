#pragma once

#include "warta/export.hpp"

namespace warta {

/// TimelineJS3's JSON: a slide for each dated event, as fine as its date is, with the sentences
/// that tell most as HTML.  What is vague or disputed says so in `display_date`.
ExportedTimeline to_timelinejs(const Timeline& timeline, const DisplayNames& names);

}  // namespace warta
