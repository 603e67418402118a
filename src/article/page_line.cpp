#include "article/page_line.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kFoldedFront = 240;  // bytes of a long line that tables are matched against
constexpr std::size_t kUsualLines = 32;    // a power of two
constexpr std::size_t kProseBytes = 60;
constexpr std::size_t kProseWords = 8;
constexpr std::size_t kCreditBytes = 64;
constexpr std::size_t kNameWords = 5;
constexpr std::size_t kNameBytes = 48;

bool is_line_end(char32_t c) {
  return c == '\n' || c == '\r' || c == '\f' || c == 0x2028 || c == 0x2029;
}

/// Bytes with which a line end may begin.
constexpr auto kMayEndLine = [](auto c) {
  return (c == '\n') | (c == '\r') | (c == '\f') | (c == 0xE2);
};

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

/// `folds` is where the next line is folded to; all lines together take no more than the page.
void add_line(Page& page, Span span, char*& folds, bool& blank_before) {
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
  line.folded = {folds, fold_into(text.substr(0, front), folds)};
  folds += front;
  line.words = count_words(text);
  line.blank_before = blank_before;
  blank_before = false;
  page.lines.push_back(line);
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

/// Of the length and a few bytes: lines that agree in those are few.
std::size_t SeenTexts::place_of(std::string_view text) {
  constexpr std::size_t kStep = 131;
  std::size_t place = text.size();
  for (const std::size_t at : {std::size_t{0}, text.size() / 4, text.size() / 2, text.size() - 1})
    place = place * kStep + static_cast<unsigned char>(text[at]);
  return place;
}

void SeenTexts::grow() {
  const std::vector<std::string_view> old = std::move(slots_);
  slots_.assign(std::max(kUsualLines * 2, old.size() * 2), {});
  taken_ = 0;
  for (const std::string_view text : old)
    if (!text.empty()) repeats(text);
}

bool SeenTexts::repeats(std::string_view text) {
  if (text.empty()) return false;
  if (taken_ * 2 >= slots_.size()) grow();
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = place_of(text) & mask;
  for (; !slots_[at].empty(); at = (at + 1) & mask)
    if (slots_[at] == text) return true;
  slots_[at] = text;
  ++taken_;
  return false;
}

Page split_page(std::string_view raw) {
  Page page{raw, {}, {}, std::vector<char>(raw.size())};
  page.lines.reserve(kUsualLines);
  char* folds = page.folds.data();
  std::size_t begin = 0;
  bool blank_before = false;
  for_each_byte(raw, kMayEndLine, [&](std::size_t at) {
    const CodePoint point = decode_utf8(raw, at);
    if (!is_line_end(point.value)) return;
    // CR LF is one line end, not a blank line between two.
    const bool inside_pair = point.value == '\n' && at > 0 && raw[at - 1] == '\r';
    if (!inside_pair) add_line(page, {begin, at}, folds, blank_before);
    begin = at + point.length;
  });
  add_line(page, {begin, raw.size()}, folds, blank_before);
  return page;
}

bool ends_sentence(std::string_view text) {
  text = without_credit(trim(text));
  while (!text.empty()) {
    if (is_ascii_alphanumeric(text.back()) || text.back() == ',') return false;
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
  constexpr auto kBegins = [](auto c, auto before) {
    const auto blank = [](auto byte) { return (byte == ' ') | ((byte >= '\t') & (byte <= '\r')); };
    return ((c != ' ') & ((c < '\t') | (c > '\r'))) & (blank(before) | (before == 0));
  };
  return count_pairs(text, kBegins);
}

bool has_letters(std::string_view folded) {
  return std::any_of(folded.begin(), folded.end(), [](char c) {
    return is_ascii_lower(c) || static_cast<unsigned char>(c) >= 0x80U;
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

void append_clean(std::string& out, std::string_view paragraph) {
  if (is_tidy(paragraph)) {
    out += paragraph;
  } else {
    out += to_nfc(squeeze(paragraph));
  }
}

}  // namespace warta
