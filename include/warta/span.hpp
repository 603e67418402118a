#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <string_view>

namespace warta {

/// A half-open range of UTF-8 bytes in some text: the text itself is never pointed to, so a record
/// can be moved, stored and compared.  Offsets become code points only when a record is written.
///
///   slice("tiba pada Rabu (19/6)", {10, 21}) == "Rabu (19/6)"
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  constexpr std::size_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The part of `text` that `span` covers; a span reaching past the end is cut there.
constexpr std::string_view slice(std::string_view text, Span span) {
  const auto begin = std::min(span.begin, text.size());
  return text.substr(begin, std::max(begin, std::min(span.end, text.size())) - begin);
}

/// The smallest span holding both.
constexpr Span join(Span a, Span b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace warta
