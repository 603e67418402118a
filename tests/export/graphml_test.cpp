#include "export/graphml.hpp"

#include <set>

#include "export/mixed_timeline.hpp"
#include "export/xml_elements.hpp"

namespace warta {

TEST_CASE("GraphML declares every key and joins nodes that exist", "[export]") {
  const std::string xml = exported(ExportFormat::graphml).text;
  std::set<std::string> keys, nodes;
  for (const XmlElement& key : elements_at(xml, "graphml/key"))
    CHECK(keys.insert(key.attributes.at("id")).second);
  for (const XmlElement& node : elements_at(xml, "graphml/graph/node"))
    CHECK(nodes.insert(node.attributes.at("id")).second);
  CHECK(nodes == std::set<std::string>{"kim-jong-un", "vladimir-putin"});
  for (const char* const path : {"graphml/graph/node/data", "graphml/graph/edge/data"})
    for (const XmlElement& data : elements_at(xml, path))
      CHECK(keys.contains(data.attributes.at("key")));
  const auto edges = elements_at(xml, "graphml/graph/edge");
  REQUIRE(edges.size() == 1);
  CHECK(nodes.contains(edges[0].attributes.at("source")));
  CHECK(nodes.contains(edges[0].attributes.at("target")));
  CHECK(elements_at(xml, "graphml/graph").front().attributes.at("edgedefault") == "undirected");
}

TEST_CASE("an edge tells how often, when and how they met", "[export]") {
  const auto data = elements_at(exported(ExportFormat::graphml).text, "graphml/graph/edge/data");
  std::map<std::string, std::string> values;
  for (const XmlElement& element : data) values[element.attributes.at("key")] = element.text;
  CHECK(values["weight"] == "4");
  CHECK(values["first"] == "2011-01-01");
  CHECK(values["last"] == "2024-06-19");
  CHECK(values["types"] == "1 call, 2 meeting, 1 visit");
}

}  // namespace warta
