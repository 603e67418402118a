#pragma once

#include <string>

#include "export/name_graph.hpp"

namespace warta {

/// The graph as GraphML 1.0, undirected: weight, first and last day and kinds on each edge.
std::string to_graphml(const NameGraph& graph);

}  // namespace warta
