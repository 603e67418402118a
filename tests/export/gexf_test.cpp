#include "export/gexf.hpp"

#include <set>

#include "export/mixed_timeline.hpp"
#include "export/xml_elements.hpp"

namespace warta {

TEST_CASE("GEXF 1.3 is a dynamic graph of dates", "[export]") {
  const std::string xml = exported(ExportFormat::gexf).text;
  const auto root = elements_at(xml, "gexf");
  REQUIRE(root.size() == 1);
  CHECK(root[0].attributes.at("xmlns") == "http://gexf.net/1.3");
  CHECK(root[0].attributes.at("version") == "1.3");
  const XmlElement graph = elements_at(xml, "gexf/graph").front();
  CHECK(graph.attributes.at("mode") == "dynamic");
  CHECK(graph.attributes.at("defaultedgetype") == "undirected");
  CHECK(graph.attributes.at("timeformat") == "date");
}

TEST_CASE("values are declared, edges join nodes, spells have days", "[export]") {
  const std::string xml = exported(ExportFormat::gexf).text;
  std::set<std::string> declared, nodes;
  for (const XmlElement& attribute : elements_at(xml, "gexf/graph/attributes/attribute"))
    declared.insert(attribute.attributes.at("id"));
  for (const XmlElement& node : elements_at(xml, "gexf/graph/nodes/node")) {
    CHECK(nodes.insert(node.attributes.at("id")).second);
    CHECK(node.attributes.contains("label"));
  }
  for (const XmlElement& value : elements_at(xml, "gexf/graph/nodes/node/attvalues/attvalue"))
    CHECK(declared.contains(value.attributes.at("for")));
  const auto edges = elements_at(xml, "gexf/graph/edges/edge");
  REQUIRE(edges.size() == 1);
  CHECK(nodes.contains(edges[0].attributes.at("source")));
  CHECK(nodes.contains(edges[0].attributes.at("target")));
  CHECK(edges[0].attributes.at("weight") == "4");
  const auto spells = elements_at(xml, "gexf/graph/edges/edge/spells/spell");
  REQUIRE(spells.size() == 3);  // the call has no date
  CHECK(spells[1].attributes.at("start") == "2024-06-18");
  CHECK(spells[1].attributes.at("end") == "2024-06-19");
  for (const XmlElement& spell : spells)
    CHECK(spell.attributes.at("start") <= spell.attributes.at("end"));
}

}  // namespace warta
