#include "format/delimiter_finder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <regex>
#include <utility>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastMarks = 3;
constexpr std::size_t kLongestSeparator = 200;  // bytes
constexpr std::size_t kLeastLetters = 120;      // of an article
constexpr std::size_t kLeastShort = 40;         // of one behind a mark that says enough by itself
constexpr std::string_view kSeparatorMarks = "=-*_#~+";

/// Calls `see(span)` for each line, without its end.
template <typename See>
void for_each_line(std::string_view bytes, const See& see) {
  for (std::size_t begin = 0; begin < bytes.size();) {
    std::size_t end = find_byte(bytes, begin, [](auto c) { return (c == '\n') | (c == '\f'); });
    // A form feed is a line of its own.
    if (end < bytes.size() && bytes[end] == '\f' && end == begin) ++end;
    see(Span{begin, end});
    begin = end < bytes.size() && bytes[end] == '\n' ? end + 1 : std::max(end, begin + 1);
  }
}

/// What kind of separator a line would be: its mark, and 'n' for one with a name in it; empty for a
/// line of text.
std::string separator_kind(std::string_view text) {
  if (text == "\f") return "\f";
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
std::vector<Span> stretches(std::string_view bytes, bool inside, const IsSeparator& is_separator) {
  std::vector<Span> spans;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    const Span span = trimmed(bytes, {begin, end});
    if (!span.empty() && !inside) spans.push_back(span);
    inside = false;
  };
  for_each_line(bytes, [&](Span line) {
    if (!is_separator(slice(bytes, line))) return;
    close(line.begin);
    begin = line.end;
  });
  close(bytes.size());
  return spans;
}

/// Marks that nobody puts into running text prove more than a line of hyphens does.
bool is_telling(std::string_view kind) {
  return kind == "\f" || kind == "=" || kind.size() == 2;
}

bool has_letters_of(std::string_view text, std::size_t least) {
  std::size_t letters = 0;
  for (const char c : text) {
    letters += is_ascii_letter(c) ? 1U : 0U;
    if (letters >= least) return true;
  }
  return false;
}

/// Lines of one kind stand between the articles.
class KindCutter final : public PageCutter {
 public:
  explicit KindCutter(std::string kind) : kind_{std::move(kind)} {}

  std::vector<Span> cut(std::string_view bytes, bool inside) const override {
    return stretches(bytes, inside,
                     [&](std::string_view line) { return separator_kind(line) == kind_; });
  }

 private:
  std::string kind_;
};

/// Lines that the user's expression fits stand between the articles.
class LineCutter final : public PageCutter {
 public:
  explicit LineCutter(const std::string& expression)
      : separator_{expression, std::regex::ECMAScript | std::regex::optimize} {}

  std::vector<Span> cut(std::string_view bytes, bool inside) const override {
    return stretches(bytes, inside, [&](std::string_view line) {
      if (line.ends_with('\r')) line.remove_suffix(1);
      // The library recurses with every byte it matches: no separator is longer than this.
      return line.size() <= kLongestSeparator &&
             std::regex_match(line.begin(), line.end(), separator_);
    });
  }

 private:
  std::regex separator_;
};

bool is_gap(std::string_view line) {
  return trim(line).empty() || !separator_kind(line).empty();
}

/// Each article begins with a header block: lines "Judul: ...", "Tanggal: ..." below a gap, at
/// least two and one of them the title.
class HeaderCutter final : public PageCutter {
 public:
  explicit HeaderCutter(const PageParser& parser) : parser_{parser} {}

  std::vector<Span> cut(std::string_view bytes, bool /*inside*/) const override {
    Scan scan;
    for_each_line(bytes, [&](Span line) { take(bytes, line, scan); });
    if (scan.articles > 0) scan.close(bytes, scan.content_end);
    return std::move(scan.spans);
  }

  /// Whether blocks come back in `bytes`, with nothing of an article before the first.
  bool fits(std::string_view bytes) const {
    const std::vector<Span> spans = cut(bytes, false);
    if (spans.size() < 2) return false;
    bool nothing = true;
    for_each_line(bytes.substr(0, spans.front().begin),
                  [&](Span line) { nothing = nothing && is_gap(slice(bytes, line)); });
    return nothing;
  }

 private:
  /// How far a text has been looked at: lines are many, and none is kept.
  struct Scan {
    std::vector<Span> spans;
    std::size_t articles = 0, begin = 0;  // begin: of the last article
    std::size_t content_end = 0;          // of the last line that is no gap
    bool behind_gap = true;
    // The lines with keys that stand together here.
    std::size_t keys = 0, block = 0, block_before = 0;
    bool fit = false, titled = false;

    void close(std::string_view bytes, std::size_t end) {
      spans.push_back(trimmed(bytes, {begin, std::max(begin, end)}));
    }
  };

  void take(std::string_view bytes, Span span, Scan& scan) const {
    const std::string_view line = slice(bytes, span);
    const bool key = line.size() <= kLongestSeparator * 2 && parser_.is_header_line(line);
    if (!key) {
      scan.keys = 0;
      scan.behind_gap = is_gap(line);
      if (!scan.behind_gap) scan.content_end = span.end;
      return;
    }
    if (scan.keys++ == 0) {
      scan.fit = scan.behind_gap;
      scan.titled = false;
      scan.block = span.begin;
      scan.block_before = scan.content_end;
    }
    scan.titled = scan.titled || parser_.is_title_line(line);
    scan.content_end = span.end;
    scan.behind_gap = false;
    if (scan.keys < 2 || !scan.fit || !scan.titled) return;
    scan.fit = false;  // begins an article once
    if (scan.articles++ > 0) scan.close(bytes, scan.block_before);
    scan.begin = scan.block;
  }

  const PageParser& parser_;
};

/// How many articles a kind of separator cuts `head` into, if they are nothing but articles.
std::size_t count_articles(std::string_view head, const std::string& kind,
                           const PageParser& parser) {
  const std::vector<Span> spans = KindCutter{kind}.cut(head, false);
  if (spans.size() < 2) return 0;
  // One line "---- PASANG IKLAN ----" has no regularity to show: both sides of it must be articles.
  const bool strict = !is_telling(kind) || spans.size() == 2;
  std::size_t sized = 0, headed = 0;
  for (const Span span : spans) {
    const std::string_view page = slice(head, span);
    sized += has_letters_of(page, strict ? kLeastLetters : kLeastShort) ? 1U : 0U;
    headed += parser.begins_article(page) ? 1U : 0U;
  }
  const bool regular = sized * 5 >= spans.size() * 4;
  const bool begun = headed * 5 >= spans.size() * 4 || (!strict && headed * 2 >= spans.size());
  return regular && begun ? spans.size() : 0;
}

}  // namespace

std::unique_ptr<PageCutter> learn_page_cutter(std::string_view head, const PageParser& parser) {
  auto headers = std::make_unique<HeaderCutter>(parser);
  if (headers->fits(head)) return headers;
  std::map<std::string, std::size_t> counts;
  for_each_line(head, [&](Span line) {
    std::string kind = separator_kind(slice(head, line));
    if (!kind.empty()) ++counts[std::move(kind)];
  });
  std::size_t most = 0;
  std::string best;
  for (const auto& [kind, count] : counts) {
    if (count < (is_telling(kind) ? 1U : 2U)) continue;
    const std::size_t articles = count_articles(head, kind, parser);
    if (articles <= most) continue;
    most = articles;
    best = kind;
  }
  if (most == 0) return nullptr;
  return std::make_unique<KindCutter>(std::move(best));
}

std::unique_ptr<PageCutter> make_line_cutter(const std::string& expression) {
  try {
    return std::make_unique<LineCutter>(expression);
  } catch (const std::regex_error& error) {
    throw UsageError{fmt::format("'{}' is no regular expression: {}", expression, error.what())};
  }
}

}  // namespace warta
