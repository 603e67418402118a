#include "record/xml_escape.hpp"

#include "text/utf8.hpp"

namespace warta {

void append_xml_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t') {
      append_utf8(out, 0xFFFD);
    } else {
      out += c;
    }
  }
}

}  // namespace warta
