#include "query/keyword_line.hpp"

#include <algorithm>

#include "text/case_fold.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

std::string on_one_line(std::string_view text) {
  std::string line{text};
  std::ranges::replace(line, '\n', ' ');
  return line;
}

/// The words [first, last) that a key covers.
struct KeyWords {
  std::size_t first = 0;
  std::size_t last = 0;
};

KeyWords words_of(const RunningText& running, Span key) {
  const auto& words = running.words;
  const auto first = std::partition_point(
      words.begin(), words.end(), [&](const RunningWord& w) { return w.span.end <= key.begin; });
  const auto last = std::partition_point(
      first, words.end(), [&](const RunningWord& w) { return w.span.begin < key.end; });
  return {static_cast<std::size_t>(first - words.begin()),
          static_cast<std::size_t>(last - words.begin())};
}

/// What is shown of the text, the key within.
Span window_of(const RunningText& running, const OffsetMap& offsets, Span key,
               const KeywordContext& context) {
  if (!context.words) {
    const std::size_t begin = offsets.code_point(key.begin);
    return {offsets.byte(begin > context.size ? begin - context.size : 0),
            offsets.byte(offsets.code_point(key.end) + context.size)};
  }
  const auto [first, last] = words_of(running, key);
  const std::size_t left = first > context.size ? first - context.size : 0;
  const std::size_t right = std::min(last + context.size, running.words.size());
  Span window = key;
  if (left < first) window.begin = running.words[left].span.begin;
  if (right > last) window.end = running.words[right - 1].span.end;
  return window;
}

void add_neighbours(KeywordLine& line, const RunningText& running, Span key) {
  const auto [first, last] = words_of(running, key);
  for (std::size_t i = 0; i < KeywordLine::kNeighbours; ++i) {
    if (i < first) line.left_words[i] = running.form(running.words[first - 1 - i]);
    if (last + i < running.words.size())
      line.right_words[i] = running.form(running.words[last + i]);
  }
}

}  // namespace

std::vector<KeywordLine> keyword_lines(const AnalyzedArticle& article, const ArticleMatch& match,
                                       const KeywordContext& context) {
  std::vector<KeywordLine> lines;
  const OffsetMap offsets{article.text};
  for (const Span& key : match.keys) {
    KeywordLine& line = lines.emplace_back();
    line.id = article.id;
    line.path = article.origin.path;
    line.ordinal = article.origin.ordinal;
    line.title = article.title;
    line.publisher = article.publisher;
    line.section = article.section;
    line.published = article.published;
    const KeyWords words = words_of(match.running, key);
    if (words.first < words.last)
      line.sentence = match.running.words[words.first].sentence + std::size_t{1};
    line.place = {offsets.code_point(key.begin), offsets.code_point(key.end)};
    const Span window = window_of(match.running, offsets, key, context);
    line.left = on_one_line(slice(article.text, {window.begin, key.begin}));
    line.key = on_one_line(slice(article.text, key));
    line.right = on_one_line(slice(article.text, {key.end, window.end}));
    add_neighbours(line, match.running, key);
  }
  return lines;
}

}  // namespace warta
