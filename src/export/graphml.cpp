#include "export/graphml.hpp"

#include <fmt/format.h>

#include <string_view>

#include "record/xml_escape.hpp"

namespace warta {
namespace {

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="type" for="node" attr.name="type" attr.type="string"/>
  <key id="country" for="node" attr.name="country" attr.type="string"/>
)";

constexpr std::string_view kEdgeKeys =
    R"(  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
  <key id="first" for="edge" attr.name="first" attr.type="string"/>
  <key id="last" for="edge" attr.name="last" attr.type="string"/>
  <key id="types" for="edge" attr.name="types" attr.type="string"/>
  <key id="rows" for="edge" attr.name="rows" attr.type="string"/>
)";

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  out.append(" ").append(name).append("=\"");
  append_xml_escaped(out, value);
  out += '"';
}

void append_data(std::string& out, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  out.append("      <data");
  append_attribute(out, "key", key);
  out += '>';
  append_xml_escaped(out, value);
  out += "</data>\n";
}

}  // namespace

std::string to_graphml(const NameGraph& graph) {
  std::string out{kHead};
  out += fmt::format("  <key id=\"{0}\" for=\"node\" attr.name=\"{0}\" attr.type=\"int\"/>\n",
                     graph.counted);
  out += kEdgeKeys;
  out += fmt::format("  <graph id=\"{}\" edgedefault=\"undirected\">\n", graph.id);
  for (const auto& [id, node] : graph.nodes) {
    out += "    <node";
    append_attribute(out, "id", id);
    out += ">\n";
    append_data(out, "label", node.label);
    append_data(out, "type", node.type);
    append_data(out, "country", node.country);
    append_data(out, graph.counted, std::to_string(node.count));
    out += "    </node>\n";
  }
  for (const auto& [pair, edge] : graph.edges) {
    std::string types, rows;
    for (const auto& [type, count] : edge.types)
      types += fmt::format("{}{} {}", types.empty() ? "" : ", ", count, type);
    for (const std::string& row : edge.rows) rows += (rows.empty() ? "" : " ") + row;
    out += "    <edge";
    append_attribute(out, "source", pair.first);
    append_attribute(out, "target", pair.second);
    out += ">\n";
    append_data(out, "weight", std::to_string(edge.weight));
    append_data(out, "first", edge.first_day().value_or(""));
    append_data(out, "last", edge.last_day().value_or(""));
    append_data(out, "types", types);
    append_data(out, "rows", rows);
    out += "    </edge>\n";
  }
  return out + "  </graph>\n</graphml>\n";
}

}  // namespace warta
