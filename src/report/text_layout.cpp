#include "report/text_layout.hpp"

#include <algorithm>

#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// Marks that turn the direction of what follows; they must not leave the article's own words.
bool turns_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::size_t columns_of(char32_t c) {
  return static_cast<std::size_t>(std::max(0, display_width(c)));
}

/// How many bytes of `text` fill at most `width` columns, at least one code point.
std::size_t fitting_bytes(std::string_view text, std::size_t width) {
  std::size_t used = 0;
  std::size_t i = 0;
  while (i < text.size()) {
    const CodePoint c = decode_utf8(text, i);
    if (i > 0 && used + columns_of(c.value) > width) break;
    used += columns_of(c.value);
    i += c.length;
  }
  return i;
}

}  // namespace

std::size_t display_columns(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = decode_utf8(text, i);
    columns += columns_of(c.value);
    i += c.length;
  }
  return columns;
}

std::string printable(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = decode_utf8(text, i);
    if (is_control(c.value) || turns_direction(c.value)) {
      clean += ' ';
    } else {
      append_utf8(clean, c.value);
    }
    i += c.length;
  }
  return squeeze(clean);
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  const std::string clean = printable(text);
  std::vector<std::string> lines;
  std::string_view rest = clean;
  while (!rest.empty()) {
    std::size_t length = fitting_bytes(rest, width);
    if (length < rest.size() && rest[length] != ' ') {
      const std::size_t blank = rest.rfind(' ', length);
      if (blank != std::string_view::npos && blank > 0) length = blank;
    }
    lines.emplace_back(rest.substr(0, length));
    rest.remove_prefix(length);
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    while (lines.back().ends_with(' ')) lines.back().pop_back();
  }
  return lines;
}

std::string shorten(std::string_view text, std::size_t width) {
  std::string clean = printable(text);
  if (display_columns(clean) <= width) return clean;
  if (width <= 3) return clean.substr(0, fitting_bytes(clean, width));
  std::string cut = clean.substr(0, fitting_bytes(clean, width - 3));
  while (cut.ends_with(' ')) cut.pop_back();
  return cut + "...";
}

void append_padded(std::string& out, std::string_view text, std::size_t width) {
  out += text;
  const std::size_t columns = display_columns(text);
  if (columns < width) out.append(width - columns, ' ');
}

void append_wrapped(std::string& out, std::string_view text, const Indent& indent,
                    std::size_t width) {
  const std::size_t room = width > indent.rest + 20 ? width - indent.rest : 20;
  bool first = true;
  for (const std::string& line : wrap(text, room)) {
    append_padded(out, first ? std::string_view{indent.first} : std::string_view{}, indent.rest);
    out += line;
    out += '\n';
    first = false;
  }
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string{noun} + (count == 1 ? "" : "s");
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string Paint::with(std::string_view code, std::string_view text) const {
  if (!on_ || text.empty()) return std::string{text};
  return "\x1b[" + std::string{code} + "m" + std::string{text} + "\x1b[0m";
}

}  // namespace warta
