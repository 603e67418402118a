#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "warta/span.hpp"

namespace warta {

/// Where and how marked text is laid out.
struct MarkedTextLayout {
  std::size_t indent = 2;
  std::size_t width = 80;
};

/// The stretch `window` of `text`, wrapped, with carets below the marked words, whatever columns
/// their letters take:
///
///   Kim Jong Un bertemu Putin di Vladivostok pada Kamis (25/4).
///                                                 ^^^^^^^^^^^^
///
/// Marks are spans of `text`; what lies outside the window is not drawn.
void append_marked_text(std::string& out, std::string_view text, Span window,
                        const std::vector<Span>& marks, const MarkedTextLayout& layout);

}  // namespace warta
