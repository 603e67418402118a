#include "xml/xml_scanner.hpp"

#include <algorithm>

#include "text/html_entities.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestTag = 4096;  // bytes
constexpr std::string_view kSection = "<![CDATA[";

bool is_name_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_name_byte(char c) {
  return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
}

/// Where the ">" of the tag stands that `text` begins with, not one in quotation marks; npos if
/// another tag begins before.
std::size_t end_of_tag(std::string_view text) {
  char quote = 0;
  for (std::size_t at = 1; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '>') {
      return at;
    } else if (c == '<') {
      return text.npos;
    } else if (c == '"' || c == '\'') {
      quote = c;
    }
  }
  return text.npos;
}

}  // namespace

bool XmlScanner::next(XmlPiece& piece) {
  while (at_ < xml_.size()) {
    if (xml_[at_] != '<') {
      const std::size_t end = std::min(xml_.find('<', at_), xml_.size());
      piece = {XmlPiece::Kind::text, {}, {}, xml_.substr(at_, end - at_)};
      at_ = end;
      return true;
    }
    const Step step = read_markup(piece);
    if (step != Step::passed) return step == Step::piece;
  }
  return false;
}

XmlScanner::Step XmlScanner::read_markup(XmlPiece& piece) {
  const std::string_view rest = xml_.substr(at_);
  const bool declared = rest.starts_with("<!") || rest.starts_with("<?");
  if (!declared) return read_tag(piece);
  if (!whole_ && rest.size() < kSection.size()) return Step::cut;
  if (rest.starts_with("<!--")) return pass("-->");
  if (rest.starts_with("<?")) return pass("?>");
  if (!rest.starts_with(kSection)) {
    // <!DOCTYPE berita [ ... ]> may declare names of its own.
    const std::size_t subset = rest.substr(0, rest.find('>')).find('[');
    return pass(subset == rest.npos ? ">" : "]>");
  }
  const std::size_t close = rest.find("]]>");
  if (close == rest.npos && !whole_) return Step::cut;
  const std::size_t end = std::min(close, rest.size());
  piece = {XmlPiece::Kind::text, {}, {}, rest.substr(kSection.size(), end - kSection.size()), true};
  at_ += close == rest.npos ? rest.size() : close + 3;
  return Step::piece;
}

XmlScanner::Step XmlScanner::pass(std::string_view end) {
  const std::size_t close = xml_.find(end, at_ + 2);
  if (close == xml_.npos && !whole_) return Step::cut;
  at_ = close == xml_.npos ? xml_.size() : close + end.size();
  return Step::passed;
}

XmlScanner::Step XmlScanner::read_tag(XmlPiece& piece) {
  const std::string_view rest = xml_.substr(at_, kLongestTag);
  const std::size_t first = rest.size() > 1 && rest[1] == '/' ? 2 : 1;
  std::size_t end = first;
  if (end < rest.size() && is_name_start(rest[end]))
    while (end < rest.size() && is_name_byte(rest[end])) ++end;
  const std::size_t close = end > first || end == rest.size() ? end_of_tag(rest) : rest.npos;
  if (close == rest.npos) {
    const bool may_go_on = !whole_ && rest.size() < kLongestTag && rest.find('<', 1) == rest.npos;
    if (may_go_on) return Step::cut;
    piece = {XmlPiece::Kind::text, {}, {}, rest.substr(0, 1)};
    ++at_;
    return Step::piece;
  }
  piece = {first == 2 ? XmlPiece::Kind::close : XmlPiece::Kind::open,
           rest.substr(first, end - first),
           rest.substr(end, close - end),
           {}};
  if (piece.attributes.ends_with('/')) {
    piece.empty = true;
    piece.attributes.remove_suffix(1);
  }
  at_ += close + 1;
  return Step::piece;
}

std::string xml_attribute(std::string_view attributes, std::string_view name) {
  std::string found;
  for_each_xml_attribute(attributes, [&](std::string_view other, std::string_view value) {
    if (other == name && found.empty()) append_xml_text(found, value);
  });
  return found;
}

std::string xml_field_name(const XmlPiece& tag) {
  std::string name = tag.attributes.empty() ? std::string{} : xml_attribute(tag.attributes, "name");
  return name.empty() ? std::string{tag.name} : name;
}

void append_xml_text(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find('&', at), text.size());
    out += text.substr(at, mark - at);
    at = mark;
    if (at == text.size()) break;
    const auto entity = read_html_entity(text.substr(at));
    if (entity) {
      append_utf8(out, entity->value);
    } else {
      out += '&';
    }
    at += entity ? entity->length : 1;
  }
}

}  // namespace warta
