#pragma once

#include <map>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "xml/xml_scanner.hpp"

namespace warta {

/// An element with its attributes, the elements it stands in ("gexf/graph/nodes") and its text.
struct XmlElement {
  std::string path;
  std::map<std::string, std::string> attributes;
  std::string text;
};

/// The elements of a document in order; fails unless each closes where it must.
inline std::vector<XmlElement> xml_elements(const std::string& xml) {
  REQUIRE(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
  std::vector<XmlElement> elements;
  std::vector<std::size_t> open;
  XmlScanner scanner{xml};
  for (XmlPiece piece; scanner.next(piece);) {
    if (piece.kind == XmlPiece::Kind::close) {
      REQUIRE_FALSE(open.empty());
      CHECK(elements[open.back()].path.ends_with(piece.name));
      open.pop_back();
    } else if (piece.kind == XmlPiece::Kind::text) {
      if (!open.empty()) append_xml_text(elements[open.back()].text, piece.text);
    } else {
      const std::string outer = open.empty() ? "" : elements[open.back()].path + "/";
      XmlElement element{outer + std::string{piece.name}, {}, {}};
      for (const char* const name :
           {"id", "source", "target", "for", "value", "label", "key", "attr.type", "start", "end",
            "weight", "mode", "xmlns", "version", "defaultedgetype", "edgedefault", "timeformat"})
        if (const std::string value = xml_attribute(piece.attributes, name); !value.empty())
          element.attributes[name] = value;
      elements.push_back(std::move(element));
      if (!piece.empty) open.push_back(elements.size() - 1);
    }
  }
  REQUIRE(open.empty());
  return elements;
}

/// Those at a path.
inline std::vector<XmlElement> elements_at(const std::string& xml, const std::string& path) {
  std::vector<XmlElement> found;
  for (XmlElement& element : xml_elements(xml))
    if (element.path == path) found.push_back(std::move(element));
  return found;
}

}  // namespace warta
