#include "listing/highlight.hpp"

#include <algorithm>

namespace warta {
namespace {

/// Marks that only a blank or a hyphen parts as one: "[Kim Jong-un]", not "[Kim] [Jong]-[un]".
std::vector<Span> with_neighbours(std::string_view text, const std::vector<Span>& marks) {
  std::vector<Span> longer;
  for (const Span& mark : marks) {
    const bool follows = !longer.empty() && longer.back().end + 1 == mark.begin &&
                         (text[mark.begin - 1] == ' ' || text[mark.begin - 1] == '-');
    if (follows) {
      longer.back().end = mark.end;
    } else {
      longer.push_back(mark);
    }
  }
  return longer;
}

/// The part `line` of a text, its marks in colour.
std::string coloured(std::string_view text, Span line, const std::vector<Span>& marks,
                     const Paint& paint) {
  std::string out;
  std::size_t at = line.begin;
  for (const Span& mark : marks) {
    if (mark.end <= at || mark.begin >= line.end) continue;
    const Span inside{std::max(mark.begin, at), std::min(mark.end, line.end)};
    out += slice(text, {at, inside.begin});
    out += paint.found(slice(text, inside));
    at = inside.end;
  }
  out += slice(text, {at, line.end});
  return out;
}

}  // namespace

std::string bracketed(std::string_view text, const std::vector<Span>& marks) {
  std::string out;
  std::size_t at = 0;
  for (const Span& mark : with_neighbours(text, marks)) {
    out.append(text.substr(at, mark.begin - at)).append("[").append(slice(text, mark)).append("]");
    at = mark.end;
  }
  return out.append(text.substr(at));
}

void append_highlighted(std::string& out, std::string_view text, const std::vector<Span>& marks,
                        const HighlightLayout& layout, const Paint& paint) {
  if (!paint.is_on()) {
    append_wrapped(out, bracketed(text, marks), {"", layout.indent}, layout.width);
    return;
  }
  // Lines are told by the letters alone, and coloured where they stand in the text.
  constexpr std::size_t kLeast = 20;
  const std::size_t room =
      layout.width > layout.indent + kLeast ? layout.width - layout.indent : kLeast;
  const std::vector<Span> longer = with_neighbours(text, marks);
  std::size_t at = 0;
  for (const std::string& line : wrap(text, room)) {
    out.append(layout.indent, ' ');
    const std::size_t begin = text.find(line, at);
    const bool stands = begin != std::string_view::npos;
    out += stands ? coloured(text, {begin, begin + line.size()}, longer, paint) : line;
    if (stands) at = begin + line.size();
    out += '\n';
  }
}

}  // namespace warta
