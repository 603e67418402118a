#include "export/meeting_graph.hpp"

#include "export/mixed_timeline.hpp"
#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

MeetingGraph graph_of(const Timeline& timeline) {
  const Lexicon lexicon;
  return meeting_graph(timeline, DisplayNames{lexicon}, Gazetteer{lexicon});
}

}  // namespace

TEST_CASE("those who met are joined, as often as they did", "[export]") {
  const MeetingGraph graph = graph_of(mixed_timeline());
  CHECK(graph.not_held == 3);
  CHECK(notes_of(graph) == std::vector<std::string>{"3 events left out of the graph, not held"});
  const MeetingGraph::Node& putin = graph.nodes.at("vladimir-putin");
  CHECK(putin.label == "Vladimir Putin");
  CHECK(putin.type == "person");
  CHECK(putin.country == "rusia");
  CHECK(putin.count == 4);
  CHECK(graph.edges.at({"kim-jong-un", "vladimir-putin"}).rows.size() == 4);
}

TEST_CASE("a visitor of whom no host is known meets the country", "[export]") {
  Timeline timeline = mixed_timeline();
  timeline.entries = {timeline.entries[1]};
  timeline.entries[0].participants = {"vladimir-putin"};
  timeline.entries[0].host.clear();
  CHECK(graph_of(timeline).edges.contains({"korea-utara", "vladimir-putin"}));
}

TEST_CASE("three who met are three pairs", "[export]") {
  Timeline timeline = sample_timeline();
  timeline.entries[0].participants = {"kim-jong-un", "vladimir-putin", "xi-jinping"};
  CHECK(graph_of(timeline).edges.size() == 3);
  CHECK(notes_of(graph_of(timeline)).empty());
}

}  // namespace warta
