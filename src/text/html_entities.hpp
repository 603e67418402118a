#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace warta {

/// A character reference of HTML: what it stands for and how many bytes spell it.
struct HtmlEntity {
  char32_t value = 0;
  std::size_t length = 0;
};

/// The reference that `text` begins with; null if it is none.  It must end with a semicolon, but
/// for the few that pages often leave open ("&amp Co").
///
///   "&nbsp;kata" -> {U+00A0, 6}     "&#8220;Kami" -> {U+201C, 7}     "&#x2013;" -> {U+2013, 8}
///   "&#147;" -> {U+201C, 6}, as browsers read it     "AT&T;" and "A & B;" -> null
std::optional<HtmlEntity> read_html_entity(std::string_view text);

}  // namespace warta
