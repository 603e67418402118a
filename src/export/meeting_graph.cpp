#include "export/meeting_graph.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"
#include "record/enum_names.hpp"
#include "report/text_layout.hpp"

namespace warta {
namespace {

std::vector<std::string> people_of(const TimelineEntry& entry, const Gazetteer& gazetteer) {
  std::vector<std::string> people = entry.participants;
  for (const std::string* id : {&entry.host, &entry.visitor})
    if (!id->empty()) people.push_back(*id);
  std::sort(people.begin(), people.end());
  people.erase(std::unique(people.begin(), people.end()), people.end());
  const bool alone = people.size() == 1 && entry.type == EventType::visit &&
                     !entry.country.empty() && gazetteer.country_of(people[0]) != entry.country;
  if (alone) people.push_back(entry.country);
  std::sort(people.begin(), people.end());
  return people;
}

MeetingGraph::Node node_of(const std::string& id, const DisplayNames& names,
                           const Gazetteer& gazetteer) {
  const KnownName* known = gazetteer.find(id);
  return {names(id), std::string{known == nullptr ? "unknown" : name_of(known->type)},
          std::string{gazetteer.country_of(id)}, 0};
}

}  // namespace

MeetingGraph meeting_graph(const Timeline& timeline, const DisplayNames& names,
                           const Gazetteer& gazetteer) {
  MeetingGraph graph;
  for (const TimelineEntry& entry : timeline.entries) {
    if (entry.status != EventStatus::held) {
      ++graph.not_held;
      continue;
    }
    const std::vector<std::string> people = people_of(entry, gazetteer);
    for (std::size_t a = 0; a < people.size(); ++a) {
      const auto [node, added] = graph.nodes.try_emplace(people[a]);
      if (added) node->second = node_of(people[a], names, gazetteer);
      ++node->second.count;
      for (std::size_t b = a + 1; b < people.size(); ++b) {
        MeetingGraph::Edge& edge = graph.edges[{people[a], people[b]}];
        edge.rows.push_back(entry.id);
        ++edge.weight;
        ++edge.types[std::string{name_of(entry.type)}];
        if (const auto days = parse_day_range(entry.date)) edge.days.push_back(*days);
      }
    }
  }
  return graph;
}

std::vector<std::string> notes_of(const MeetingGraph& graph) {
  if (graph.not_held == 0) return {};
  return {counted(graph.not_held, "event") + " left out of the graph, not held"};
}

}  // namespace warta
