#pragma once

#include <string>

#include "export/meeting_graph.hpp"

namespace warta {

/// The graph as GEXF 1.3, dynamic: each edge has a spell for every dated event, so that Gephi can
/// play the years.
std::string to_gexf(const MeetingGraph& graph);

}  // namespace warta
