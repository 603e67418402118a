#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta {

/// A piece of an XML document; views into its bytes.
struct XmlPiece {
  enum class Kind { text, open, close };

  Kind kind = Kind::text;
  std::string_view name;        ///< of a tag, with its prefix: "dc:creator"
  std::string_view attributes;  ///< of a tag, as they stand in it
  std::string_view text;        ///< between two tags
  bool literal = false;         ///< of text: a CDATA section, in which nothing stands for another
  bool empty = false;           ///< of an opening tag: nothing closes it, `<link href="..."/>`
};

/// Cuts XML into tags and text, in one pass and whatever state it is in: what is no tag is text, a
/// section or a comment that never ends goes to the end.  Comments, declarations and processing
/// instructions are passed over, entities of the document's own are not read.
///
///   `<judul><![CDATA[A & B]]></judul>` -> open judul, text "A & B" (literal), close judul
class XmlScanner {
 public:
  /// `xml` must outlive the scanner and what it gives; `whole` unless more may follow it.
  explicit XmlScanner(std::string_view xml, bool whole = true) : xml_{xml}, whole_{whole} {}

  /// Fills `piece` with the next one; false at the end, or at a piece that what follows may end.
  bool next(XmlPiece& piece);
  /// Where the next piece begins.
  std::size_t position() const { return at_; }

 private:
  enum class Step { piece, passed, cut };

  Step read_markup(XmlPiece& piece);
  Step read_tag(XmlPiece& piece);
  Step pass(std::string_view end);

  std::string_view xml_;
  bool whole_;
  std::size_t at_ = 0;
};

/// Calls `visit` with each attribute of a tag, references in its value not undone.
template <typename Visit>
void for_each_xml_attribute(std::string_view attributes, const Visit& visit) {
  constexpr std::string_view kBlanks = " \t\r\n";
  for (;;) {
    const std::size_t equals = attributes.find('=');
    if (equals == attributes.npos) return;
    std::string_view name = attributes.substr(0, equals);
    name = name.substr(0, name.find_last_not_of(kBlanks) + 1);
    name.remove_prefix(name.find_last_of(kBlanks) + 1);
    const std::size_t open = attributes.find_first_not_of(kBlanks, equals + 1);
    if (open == attributes.npos) return;
    const char mark = attributes[open];
    if (mark != '"' && mark != '\'') {
      attributes.remove_prefix(equals + 1);
      continue;
    }
    const std::size_t close = attributes.find(mark, open + 1);
    if (!name.empty()) visit(name, attributes.substr(open + 1, close - open - 1));
    if (close == attributes.npos) return;
    attributes.remove_prefix(close + 1);
  }
}

/// The value of an attribute of a tag, references undone; empty if it has none.
std::string xml_attribute(std::string_view attributes, std::string_view name);

/// What the element is called that a tag opens: `<judul>` and `<column name="judul">` are "judul".
std::string xml_field_name(const XmlPiece& tag);

/// Appends `text` with its references undone: "A &amp; B" -> "A & B".
void append_xml_text(std::string& out, std::string_view text);

}  // namespace warta
