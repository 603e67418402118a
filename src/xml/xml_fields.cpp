#include "xml/xml_fields.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "text/normalize.hpp"
#include "xml/xml_scanner.hpp"

namespace warta {
namespace {

constexpr std::size_t kDeepest = 32;  // open elements
constexpr std::size_t kMostFields = 500;
constexpr std::size_t kLongestName = 300;  // bytes

/// Elements of pages, which name no field where they stand in one.
constexpr std::array<std::string_view, 32> kPageMarkup{
    "p",  "br", "div", "span", "a",      "b",  "i",     "u",     "em",     "strong",    "h1",
    "h2", "h3", "h4",  "h5",   "h6",     "ul", "ol",    "li",    "figure", "img",       "hr",
    "td", "tr", "s",   "sub",  "iframe", "th", "table", "small", "font",   "blockquote"};

/// Attributes that hold what an element without text says: `<link href="..."/>`,
/// `<category term="Dunia"/>`.
constexpr std::array<std::string_view, 4> kSaying{"href", "term", "value", "content"};

class ElementReader {
 public:
  std::vector<XmlField> read(std::string_view element) {
    XmlScanner scanner{element};
    XmlPiece piece;
    if (!scanner.next(piece)) return {};
    const std::string_view root = piece.name, attributes = piece.attributes;
    bool closed = piece.empty;
    while (!closed && scanner.next(piece)) {
      if (piece.kind == XmlPiece::Kind::text) {
        put(piece);
      } else if (markup_ > 0 || begins_markup(piece)) {
        keep(piece);
      } else if (piece.kind == XmlPiece::Kind::open) {
        open(piece);
      } else {
        closed = open_.empty() && piece.name == root;
        close(piece.name);
      }
    }
    add_attributes(attributes);
    for (XmlField& field : fields_) field.value = trim(field.value);
    std::erase_if(fields_, [](const XmlField& field) { return field.value.empty(); });
    return std::move(fields_);
  }

 private:
  struct Open {
    std::string_view tag;
    std::size_t field = 0;
    std::string said{};  // by its attributes
    bool filled = false;
    bool again = false;  // the field has a value of another element
  };

  bool begins_markup(const XmlPiece& piece) const {
    return piece.kind == XmlPiece::Kind::open && !open_.empty() &&
           std::find(kPageMarkup.begin(), kPageMarkup.end(), piece.name) != kPageMarkup.end() &&
           xml_field_name(piece) == piece.name;
  }

  void put(const XmlPiece& piece) {
    if (trim(piece.text).empty() && markup_ == 0) return;
    // <teks judul="Kim tiba">Ia tiba ...</teks>
    const bool own = open_.empty();
    if (!own) open_.back().filled = true;
    std::string& value = own ? fields_[field("text")].value : value_of(open_.back());
    if (piece.literal) {
      value += piece.text;
    } else {
      append_xml_text(value, piece.text);
    }
  }

  /// A tag of a page stays a tag.
  void keep(const XmlPiece& piece) {
    const bool opens = piece.kind == XmlPiece::Kind::open;
    std::string& value = value_of(open_.back());
    value += opens ? "<" : "</";
    value += piece.name;
    value += piece.attributes;
    value += piece.empty ? "/>" : ">";
    open_.back().filled = true;
    if (opens && !piece.empty) ++markup_;
    if (!opens && markup_ > 0) --markup_;
  }

  void open(const XmlPiece& piece) {
    if (open_.size() >= kDeepest) return;
    std::string name = open_.empty() ? std::string{} : name_of(open_.back()) + '.';
    name += xml_field_name(piece);
    if (name.size() > kLongestName) name.resize(kLongestName);
    Open element{piece.name, field(std::move(name))};
    element.again = !value_of(element).empty();
    const std::string rel = xml_attribute(piece.attributes, "rel");
    if (rel.empty() || rel == "alternate")
      for (const std::string_view attribute : kSaying)
        if (element.said.empty()) element.said = xml_attribute(piece.attributes, attribute);
    open_.push_back(std::move(element));
    if (piece.empty) close(piece.name);
  }

  void close(std::string_view tag) {
    const bool known = std::any_of(open_.begin(), open_.end(),
                                   [&](const Open& element) { return element.tag == tag; });
    for (bool found = !known; !found;) {
      Open element = std::move(open_.back());
      open_.pop_back();
      found = element.tag == tag;
      if (!element.filled && !element.said.empty()) value_of(element) += element.said;
    }
  }

  /// The field of an element; elements of one name are a list, an item a line.
  std::size_t field(std::string name) {
    const auto found = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const XmlField& field) { return field.name == name; });
    if (found != fields_.end()) return static_cast<std::size_t>(found - fields_.begin());
    // What is too much goes to the last one.
    if (fields_.size() < kMostFields) fields_.push_back({std::move(name), {}, false});
    return fields_.size() - 1;
  }

  std::string& value_of(Open& element) {
    XmlField& field = fields_[element.field];
    if (std::exchange(element.again, false)) {
      field.list = true;
      field.value += '\n';
    }
    return field.value;
  }
  const std::string& name_of(const Open& element) const { return fields_[element.field].name; }

  /// What the element's own tag says: <berita id="7" tanggal="2024-06-03">.  Elements of the same
  /// name say it better.
  void add_attributes(std::string_view attributes) {
    for_each_xml_attribute(attributes, [&](std::string_view name, std::string_view value) {
      const bool known = std::any_of(fields_.begin(), fields_.end(),
                                     [&](const XmlField& field) { return field.name == name; });
      if (known || name.starts_with("xmlns") || fields_.size() >= kMostFields) return;
      fields_.push_back({std::string{name}, {}, false});
      append_xml_text(fields_.back().value, value);
    });
  }

  std::vector<XmlField> fields_;
  std::vector<Open> open_;
  std::size_t markup_ = 0;  // tags of a page that are open
};

}  // namespace

std::vector<XmlField> read_xml_fields(std::string_view element) {
  return ElementReader{}.read(element);
}

}  // namespace warta
