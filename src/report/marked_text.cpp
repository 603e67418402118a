#include "report/marked_text.hpp"

#include <algorithm>

#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

/// A line being filled: what is printed and what stands below it, column by column.
struct MarkedLine {
  std::string words;
  std::string carets;
  std::size_t columns = 0;
};

bool is_marked(const std::vector<Span>& marks, std::size_t byte) {
  return std::ranges::any_of(marks, [&](Span m) { return m.begin <= byte && byte < m.end; });
}

void flush(std::string& out, MarkedLine& line, std::size_t indent) {
  while (line.words.ends_with(' ')) line.words.pop_back();
  while (line.carets.ends_with(' ')) line.carets.pop_back();
  if (!line.words.empty()) {
    out.append(indent, ' ');
    out += line.words + "\n";
  }
  if (!line.carets.empty()) {
    out.append(indent, ' ');
    out += line.carets + "\n";
  }
  line = {};
}

/// The code points of `text` from `position` to the next blank, laid out.
MarkedLine next_word(std::string_view text, std::size_t position, std::size_t end,
                     const std::vector<Span>& marks) {
  MarkedLine word;
  for (std::size_t i = position; i < end;) {
    const CodePoint c = decode_utf8(text, i);
    if (is_space(c.value) && i > position) break;
    const bool hidden = c.value < 0x20 || c.value == 0x7F || is_space(c.value);
    const auto columns = hidden ? 1 : static_cast<std::size_t>(std::max(0, display_width(c.value)));
    if (hidden) {
      word.words += ' ';
    } else {
      append_utf8(word.words, c.value);
    }
    word.carets.append(columns, is_marked(marks, i) ? '^' : ' ');
    word.columns += columns;
    i += c.length;
    if (is_space(c.value)) break;
  }
  return word;
}

std::size_t bytes_of_word(std::string_view text, std::size_t position, std::size_t end) {
  std::size_t i = position;
  while (i < end) {
    const CodePoint c = decode_utf8(text, i);
    if (is_space(c.value)) return i == position ? c.length : i - position;
    i += c.length;
  }
  return end - position;
}

}  // namespace

void append_marked_text(std::string& out, std::string_view text, Span window,
                        const std::vector<Span>& marks, const MarkedTextLayout& layout) {
  const std::size_t room = layout.width > layout.indent + 20 ? layout.width - layout.indent : 20;
  const std::size_t end = std::min(window.end, text.size());
  MarkedLine line;
  for (std::size_t i = window.begin; i < end;) {
    const MarkedLine word = next_word(text, i, end, marks);
    const bool blank = word.words == " ";
    if (line.columns + word.columns > room && !blank) flush(out, line, layout.indent);
    if (!(blank && line.columns == 0)) {
      line.words += word.words;
      line.carets += word.carets;
      line.columns += word.columns;
    }
    i += bytes_of_word(text, i, end);
  }
  flush(out, line, layout.indent);
}

}  // namespace warta
