#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "warta/span.hpp"

namespace warta {

/// A stretch of a spec text and what it should be read as.
struct Mark {
  Span span;
  std::string target;

  friend bool operator==(const Mark&, const Mark&) = default;
};

/// A spec text without its marks, and the marks: "tiba di [Moskow](moskow)" marks "Moskow".
struct MarkedText {
  std::string text;
  std::vector<Mark> marks;
};

inline MarkedText read_marks(std::string_view marked) {
  MarkedText out;
  while (!marked.empty()) {
    const auto open = marked.find('[');
    out.text += marked.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = marked.find("](", open);
    const auto end = marked.find(')', close);
    const std::string_view form = marked.substr(open + 1, close - open - 1);
    out.marks.push_back({{out.text.size(), out.text.size() + form.size()},
                         std::string{marked.substr(close + 2, end - close - 2)}});
    out.text += form;
    marked.remove_prefix(end + 1);
  }
  return out;
}

/// The text with the marks put back, so that a failing case shows the whole difference at a glance.
inline std::string write_marks(std::string_view text, std::vector<Mark> marks) {
  std::sort(marks.begin(), marks.end(),
            [](const Mark& a, const Mark& b) { return a.span < b.span; });
  std::string out;
  std::size_t at = 0;
  for (const Mark& mark : marks) {
    out += text.substr(at, mark.span.begin - at);
    out += '[';
    out += slice(text, mark.span);
    out += "](" + mark.target + ")";
    at = mark.span.end;
  }
  return out + std::string{text.substr(at)};
}

}  // namespace warta
