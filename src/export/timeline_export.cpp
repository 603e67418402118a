#include "export/gexf.hpp"
#include "export/graphml.hpp"
#include "export/icalendar.hpp"
#include "export/meeting_graph.hpp"
#include "export/plover.hpp"
#include "export/timelinejs.hpp"
#include "export/web_annotation.hpp"
#include "lexicon/gazetteer.hpp"
#include "warta/export.hpp"

namespace warta {

ExportedTimeline export_timeline(const Timeline& timeline, const DisplayNames& names,
                                 const Lexicon& lexicon, ExportFormat format) {
  const Gazetteer gazetteer{lexicon};
  switch (format) {
    case ExportFormat::icalendar:
      return to_icalendar(timeline, names, gazetteer);
    case ExportFormat::timelinejs:
      return to_timelinejs(timeline, names);
    case ExportFormat::plover:
      return to_plover(timeline, names, gazetteer, lexicon);
    case ExportFormat::web_annotation:
      return to_web_annotation(timeline);
    case ExportFormat::graphml:
    case ExportFormat::gexf:
      break;
  }
  const MeetingGraph graph = meeting_graph(timeline, names, gazetteer);
  return {format == ExportFormat::gexf ? to_gexf(graph) : to_graphml(graph), notes_of(graph)};
}

}  // namespace warta
