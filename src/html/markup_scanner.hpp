#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "html/element.hpp"

namespace warta {

/// One attribute of a tag, as it stands there: no references undone.
struct Attribute {
  std::string_view name;
  std::string_view value;
};

/// A piece of an HTML page.
struct Markup {
  enum class Kind { text, open, close };

  Kind kind = Kind::text;
  Element element = Element::other;
  /// The characters between two tags; of an element whose content is text (<script>, <title>) that
  /// content, the end tag behind it being passed over.
  std::string_view text;
  std::vector<Attribute> attributes;

  /// The value of an attribute, in lower case; empty if there is none.
  std::string_view attribute(std::string_view name) const;
  bool has(std::string_view name) const;
};

/// Cuts a page into tags and text, whatever state it is in, in one pass and in linear time.  What a
/// browser would forgive is forgiven: missing quotation marks, a "<" that opens no tag, comments
/// and scripts that never end.
///
///   "<p class=isi>Kim &amp; Putin<br/>" -> open p {class: isi}, text "Kim &amp; Putin", open br
class MarkupScanner {
 public:
  /// `html` must outlive the scanner and what it gives.
  explicit MarkupScanner(std::string_view html) : html_{html} {}

  /// Fills `markup` with the next piece; false at the end.
  bool next(Markup& markup);
  /// Where the next piece begins.
  std::size_t position() const { return at_; }

 private:
  bool read_tag(Markup& markup);
  void read_attributes(Markup& markup);
  std::string_view read_value();
  void read_raw(Markup& markup);
  void skip_declaration();
  void skip_spaces();
  bool read_cdata(Markup& markup);

  std::string_view html_;
  std::size_t at_ = 0;
  std::array<bool, kElements> endless_{};  // raw elements of which no more end tags follow
  bool comments_endless_ = false, cdata_endless_ = false;
  bool double_quotes_over_ = false, single_quotes_over_ = false;
};

/// Appends `text` with its character references undone: "Kim &amp; Putin" -> "Kim & Putin".
void append_unescaped(std::string& out, std::string_view text);

}  // namespace warta
