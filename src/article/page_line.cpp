#include "article/page_line.hpp"

#include <algorithm>
#include <array>

#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kFoldedFront = 240;  // bytes of a long line that tables are matched against
constexpr std::size_t kProseBytes = 60;
constexpr std::size_t kProseWords = 8;
constexpr std::size_t kCreditBytes = 64;
constexpr std::size_t kNameWords = 5;
constexpr std::size_t kNameBytes = 48;

bool is_line_end(char32_t c) {
  return c == '\n' || c == '\r' || c == '\f' || c == 0x2028 || c == 0x2029;
}

/// Whether no line end begins with this byte, which is true of nearly all.
bool is_inner_byte(char c) {
  const auto u = static_cast<unsigned char>(c);
  return u > 0x0D && u != 0xE2;
}

bool is_closing_mark(char32_t c) {
  constexpr std::array<char32_t, 8> kMarks{'"', '\'', ')', ']', 0x201D, 0x2019, 0xBB, 0x203A};
  return std::find(kMarks.begin(), kMarks.end(), c) != kMarks.end();
}

/// `text` without a last bracket that follows a full stop: "... kata Putin. (AFP)".
std::string_view without_credit(std::string_view text) {
  if (!text.ends_with(')') && !text.ends_with(']')) return text;
  const std::size_t open = text.rfind(text.back() == ')' ? '(' : '[');
  if (open == std::string_view::npos || text.size() - open > kCreditBytes) return text;
  const std::string_view before = trim(text.substr(0, open));
  return before.empty() ? text : before;
}

void add_line(Page& page, Span span, bool& blank_before) {
  const std::string_view text = trim(slice(page.raw, span));
  if (text.empty()) {
    blank_before = true;
    return;
  }
  PageLine line;
  line.span.begin = static_cast<std::size_t>(text.data() - page.raw.data());
  line.span.end = line.span.begin + text.size();
  line.text = text;
  std::size_t front = std::min(text.size(), kFoldedFront);
  while (front < text.size() && (static_cast<unsigned char>(text[front]) & 0xC0U) == 0x80U) ++front;
  line.whole = front == text.size();
  line.folded = squeeze(fold_case(text.substr(0, front)));
  line.words = count_words(text);
  line.blank_before = blank_before;
  blank_before = false;
  page.lines.push_back(std::move(line));
}

}  // namespace

void Page::cut(PageLine& line, FurnitureKind kind, std::string_view rule) {
  line.kind = LineKind::furniture;
  line.body = {};
  cut(line.span, kind, rule);
}

void Page::cut(Span span, FurnitureKind kind, std::string_view rule) {
  if (!span.empty()) furniture.push_back({span, kind, std::string{rule}});
}

Page split_page(std::string_view raw) {
  Page page{raw, {}, {}};
  std::size_t begin = 0;
  bool blank_before = false;
  for (std::size_t at = 0; at < raw.size();) {
    if (is_inner_byte(raw[at])) {
      ++at;
      continue;
    }
    const CodePoint point = decode_utf8(raw, at);
    if (is_line_end(point.value)) {
      // CR LF is one line end, not a blank line between two.
      const bool inside_pair = point.value == '\n' && at > 0 && raw[at - 1] == '\r';
      if (!inside_pair) add_line(page, {begin, at}, blank_before);
      begin = at + point.length;
    }
    at += point.length;
  }
  add_line(page, {begin, raw.size()}, blank_before);
  return page;
}

bool ends_sentence(std::string_view text) {
  text = without_credit(trim(text));
  while (!text.empty()) {
    const CodePoint last = decode_utf8_before(text, text.size());
    if (!is_closing_mark(last.value) && !is_space(last.value))
      return last.value == '.' || last.value == '!' || last.value == '?' || last.value == 0x2026;
    text.remove_suffix(last.length);
  }
  return false;
}

bool is_prose(const PageLine& line) {
  return line.text.size() >= kProseBytes && line.words >= kProseWords && ends_sentence(line.text);
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    words += !blank && !inside ? 1U : 0U;
    inside = !blank;
  }
  return words;
}

bool has_letters(std::string_view folded) {
  return std::any_of(folded.begin(), folded.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
  });
}

bool looks_like_name(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > kNameBytes) return false;
  std::size_t words = 0, capitals = 0;
  bool start = true;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    at += point.length;
    if (is_space(point.value)) {
      start = true;
      continue;
    }
    const bool mark = point.value == '.' || point.value == '-' || point.value == '\'' ||
                      point.value == ',' || point.value == 0x2019;
    if (!is_letter(point.value) && !mark) return false;
    if (start) {
      if (mark) return false;
      ++words;
      capitals += is_upper(point.value) ? 1U : 0U;
      start = false;
    }
  }
  // One small word may stand between capitals: "Sri binti Hasan".
  return words <= kNameWords && capitals >= 1 &&
         (capitals == words || (words >= 3 && capitals + 1 == words));
}

}  // namespace warta
