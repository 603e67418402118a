#pragma once

#include <string>

#include "export/name_graph.hpp"

namespace warta {

/// The graph as GEXF 1.3, dynamic: each edge has a spell for every dated event, so that Gephi can
/// play the years.
std::string to_gexf(const NameGraph& graph);

}  // namespace warta
