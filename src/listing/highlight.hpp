#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "report/text_layout.hpp"
#include "warta/span.hpp"

namespace warta {

/// `text` with brackets around what was looked for: "Kim [bertemu] Putin".
std::string bracketed(std::string_view text, const std::vector<Span>& marks);

/// Where lines of text are laid out.
struct HighlightLayout {
  std::size_t indent = 0;
  std::size_t width = 80;
};

/// Wrapped lines, what was looked for in colour or else in brackets.
void append_highlighted(std::string& out, std::string_view text, const std::vector<Span>& marks,
                        const HighlightLayout& layout, const Paint& paint);

}  // namespace warta
