#include "format/delimiter_finder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <regex>

#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastMarks = 3;
constexpr std::size_t kLongestSeparator = 200;  // bytes
constexpr std::size_t kLeastLetters = 120;      // of an article
constexpr std::string_view kSeparatorMarks = "=-*_#~+";

struct Line {
  Span span;  // without its end
  std::string_view text;
};

std::vector<Line> split_lines(std::string_view bytes) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < bytes.size();) {
    std::size_t end = std::min(bytes.find_first_of("\n\f", begin), bytes.size());
    // A form feed is a line of its own.
    if (end < bytes.size() && bytes[end] == '\f' && end == begin) ++end;
    lines.push_back({{begin, end}, bytes.substr(begin, end - begin)});
    begin = end < bytes.size() && bytes[end] == '\n' ? end + 1 : std::max(end, begin + 1);
  }
  return lines;
}

/// What kind of separator a line would be: its mark, and 'n' for one with a name in it; empty for a
/// line of text.
std::string separator_kind(std::string_view text) {
  if (text == "\f") return text.data() != nullptr ? "\f" : "";
  const std::string_view line = trim(text);
  if (line.size() < kLeastMarks || line.size() > kLongestSeparator) return {};
  const char mark = line.front();
  if (kSeparatorMarks.find(mark) == std::string_view::npos) return {};
  std::size_t marks = 0, begin = 0;
  for (; begin < line.size() && (line[begin] == mark || line[begin] == ' '); ++begin)
    marks += line[begin] == mark ? 1U : 0U;
  if (marks < kLeastMarks) return {};
  if (begin == line.size()) return std::string{mark};
  if (line.ends_with(std::string(kLeastMarks, mark))) return std::string{mark} + "n";
  return {};
}

Span trimmed(std::string_view bytes, Span span) {
  constexpr std::string_view kBlank = " \t\r\n\f\v";
  while (span.begin < span.end && kBlank.find(bytes[span.begin]) != std::string_view::npos)
    ++span.begin;
  while (span.end > span.begin && kBlank.find(bytes[span.end - 1]) != std::string_view::npos)
    --span.end;
  return span;
}

/// The stretches between the lines that `is_separator` picks, blank ones left out.
template <typename IsSeparator>
std::vector<Span> stretches(std::string_view bytes, const std::vector<Line>& lines,
                            const IsSeparator& is_separator) {
  std::vector<Span> spans;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    const Span span = trimmed(bytes, {begin, end});
    if (!span.empty()) spans.push_back(span);
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_separator(i)) continue;
    close(lines[i].span.begin);
    begin = lines[i].span.end;
  }
  close(bytes.size());
  return spans;
}

bool has_article_size(std::string_view text) {
  std::size_t letters = 0;
  for (const char c : text) {
    letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1U : 0U;
    if (letters >= kLeastLetters) return true;
  }
  return false;
}

/// The articles, if a kind of separator cuts the file into nothing but articles.
std::optional<std::vector<Span>> cut_by_kind(std::string_view bytes, const std::vector<Line>& lines,
                                             const std::vector<std::string>& kinds,
                                             const std::string& kind, const PageParser& parser) {
  std::vector<Span> spans =
      stretches(bytes, lines, [&](std::size_t i) { return kinds[i] == kind; });
  if (spans.size() < 2) return std::nullopt;
  std::size_t sized = 0, headed = 0;
  for (const Span span : spans) {
    const std::string_view page = slice(bytes, span);
    sized += has_article_size(page) ? 1U : 0U;
    headed += parser.begins_article(page) ? 1U : 0U;
  }
  // Marks that nobody puts into running text prove more than a line of hyphens does.
  const bool telling = kind == "\f" || kind == "=" || kind.size() == 2;
  const bool regular = sized * 5 >= spans.size() * 4;
  const bool begun = telling ? headed * 2 >= spans.size() : headed * 5 >= spans.size() * 4;
  if (!regular || !begun) return std::nullopt;
  return spans;
}

std::vector<Span> cut_by_headers(std::string_view bytes, const std::vector<Line>& lines,
                                 const std::vector<std::string>& kinds, const PageParser& parser) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].text.size() > kLongestSeparator * 2 || !parser.is_title_line(lines[i].text))
      continue;
    // Other keys of the same block may stand above the title.
    std::size_t start = i;
    const auto belongs = [&](const Line& line) {
      return line.text.size() <= kLongestSeparator * 2 && parser.is_header_line(line.text);
    };
    while (start > 0 && (starts.empty() || start - 1 > starts.back()) && belongs(lines[start - 1]))
      --start;
    const bool block = (i + 1 < lines.size() && belongs(lines[i + 1])) || start < i;
    const bool apart =
        start == 0 || trim(lines[start - 1].text).empty() || !kinds[start - 1].empty();
    if (block && apart) starts.push_back(start);
  }
  std::vector<Span> spans;
  if (starts.size() < 2 || !trimmed(bytes, {0, lines[starts.front()].span.begin}).empty()) {
    const auto before = starts.empty() ? std::size_t{0} : starts.front();
    for (std::size_t i = 0; i < before; ++i)
      if (kinds[i].empty() && !trim(lines[i].text).empty()) return spans;
    if (starts.size() < 2) return spans;
  }
  for (std::size_t i = 0; i < starts.size(); ++i) {
    std::size_t last = i + 1 < starts.size() ? starts[i + 1] : lines.size();
    while (last > starts[i] && (!kinds[last - 1].empty() || trim(lines[last - 1].text).empty()))
      --last;
    spans.push_back(trimmed(bytes, {lines[starts[i]].span.begin, lines[last - 1].span.end}));
  }
  return spans;
}

}  // namespace

std::vector<Span> find_articles(std::string_view bytes, const PageParser& parser) {
  const std::vector<Line> lines = split_lines(bytes);
  std::vector<std::string> kinds;
  kinds.reserve(lines.size());
  std::map<std::string, std::size_t> counts;
  for (const Line& line : lines) {
    kinds.push_back(separator_kind(line.text));
    if (!kinds.back().empty()) ++counts[kinds.back()];
  }
  std::vector<Span> best = cut_by_headers(bytes, lines, kinds, parser);
  if (!best.empty()) return best;
  for (const auto& [kind, count] : counts) {
    const bool telling = kind == "\f" || kind == "=" || kind.size() == 2;
    if (count < (telling ? 1U : 2U)) continue;
    auto spans = cut_by_kind(bytes, lines, kinds, kind, parser);
    if (spans && spans->size() > best.size()) best = std::move(*spans);
  }
  if (best.empty()) best.push_back({0, bytes.size()});
  return best;
}

std::vector<Span> split_at_lines(std::string_view bytes, const std::string& expression) {
  std::optional<std::regex> separator;
  try {
    separator.emplace(expression, std::regex::ECMAScript | std::regex::optimize);
  } catch (const std::regex_error& error) {
    throw UsageError{fmt::format("'{}' is no regular expression: {}", expression, error.what())};
  }
  const std::vector<Line> lines = split_lines(bytes);
  return stretches(bytes, lines, [&](std::size_t i) {
    std::string_view text = lines[i].text;
    if (text.ends_with('\r')) text.remove_suffix(1);
    // The library recurses with every byte it matches: no separator is longer than this.
    return text.size() <= kLongestSeparator &&
           std::regex_match(text.begin(), text.end(), *separator);
  });
}

}  // namespace warta
