#include "export/gexf.hpp"

#include <algorithm>
#include <string_view>

#include "calendar/calendar_value.hpp"
#include "record/xml_escape.hpp"

namespace warta {
namespace {

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>warta</creator>
    <description>)";
constexpr std::string_view kAttributes = R"(</description>
  </meta>
  <graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">
    <attributes class="node" mode="static">
      <attribute id="type" title="type" type="string"/>
      <attribute id="country" title="country" type="string"/>
)";

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  out.append(" ").append(name).append("=\"");
  append_xml_escaped(out, value);
  out += '"';
}

void append_value(std::string& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out += "          <attvalue";
  append_attribute(out, "for", name);
  append_attribute(out, "value", value);
  out += "/>\n";
}

void append_node(std::string& out, std::string_view id, const NameGraph::Node& node,
                 std::string_view counted) {
  out += "      <node";
  append_attribute(out, "id", id);
  append_attribute(out, "label", node.label);
  out += ">\n        <attvalues>\n";
  append_value(out, "type", node.type);
  append_value(out, "country", node.country);
  append_value(out, counted, std::to_string(node.count));
  out += "        </attvalues>\n      </node>\n";
}

void append_spells(std::string& out, const NameGraph::Edge& edge) {
  if (edge.days.empty()) return;
  out += "        <spells>\n";
  for (const DayRange& days : edge.days) {
    out += "          <spell";
    append_attribute(out, "start", day_value(days.first));
    append_attribute(out, "end", day_value(days.last));
    out += "/>\n";
  }
  out += "        </spells>\n";
}

}  // namespace

std::string to_gexf(const NameGraph& graph) {
  std::string out{kHead};
  out.append(graph.description).append(kAttributes).append("      <attribute");
  append_attribute(out, "id", graph.counted);
  append_attribute(out, "title", graph.counted);
  out += " type=\"integer\"/>\n    </attributes>\n";
  out += "    <nodes>\n";
  for (const auto& [id, node] : graph.nodes) append_node(out, id, node, graph.counted);
  out += "    </nodes>\n    <edges>\n";
  std::size_t number = 0;
  for (const auto& [pair, edge] : graph.edges) {
    out += "      <edge";
    append_attribute(out, "id", std::to_string(number++));
    append_attribute(out, "source", pair.first);
    append_attribute(out, "target", pair.second);
    append_attribute(out, "weight", std::to_string(edge.weight));
    out += ">\n";
    append_spells(out, edge);
    out += "      </edge>\n";
  }
  return out + "    </edges>\n  </graph>\n</gexf>\n";
}

}  // namespace warta
