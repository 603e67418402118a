#pragma once

#include <string>
#include <vector>

#include "warta/lexicon.hpp"
#include "warta/report.hpp"
#include "warta/timeline.hpp"

namespace warta {

/// Formats of other programs that a timeline can be written in:
///
///   icalendar       RFC 5545, an all-day VEVENT for each event of a known day
///   timelinejs      TimelineJS3 JSON
///   plover          PLOVER/CAMEO event data, a JSON object a line
///   web_annotation  W3C Web Annotation, an annotation for each sentence that tells an event
///   graphml, gexf   who met whom, as a graph (GEXF 1.3 with the dates of the meetings)
enum class ExportFormat { icalendar, timelinejs, plover, web_annotation, graphml, gexf };

struct ExportedTimeline {
  std::string text;
  std::vector<std::string> notes;  ///< what the format cannot hold and was left out, and why
};

ExportedTimeline export_timeline(const Timeline& timeline, const DisplayNames& names,
                                 const Lexicon& lexicon, ExportFormat format);

}  // namespace warta
