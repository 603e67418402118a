#include "query/hit.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "text/offset_map.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

/// A sentence and the marks [first, last) in it.
struct MarkedSentence {
  std::size_t sentence = 0;
  std::vector<QueryMark> marks;

  std::size_t leaves() const {
    std::set<std::size_t> different;
    for (const QueryMark& mark : marks) different.insert(mark.leaf);
    return different.size();
  }
};

std::vector<MarkedSentence> marked_sentences(const ArticleMatch& match) {
  std::vector<MarkedSentence> found;
  const std::vector<Sentence>& sentences = match.running.sentences;
  for (const QueryMark& mark : match.marks) {
    if (mark.field != QueryField::text) continue;
    const auto after = std::ranges::upper_bound(sentences, mark.span.begin, {},
                                                [](const Sentence& s) { return s.span.begin; });
    if (after == sentences.begin()) continue;
    const auto index = static_cast<std::size_t>(after - sentences.begin()) - 1;
    if (found.empty() || found.back().sentence != index) found.push_back({index, {}});
    found.back().marks.push_back(mark);
  }
  return found;
}

/// Those that have most parts of the query, in the order of the text.
void keep_best(std::vector<MarkedSentence>& sentences, std::size_t most) {
  if (sentences.size() <= most) return;
  std::ranges::stable_sort(sentences, std::ranges::greater{}, &MarkedSentence::leaves);
  sentences.resize(most);
  std::ranges::sort(sentences, {}, &MarkedSentence::sentence);
}

/// About `letters` of `text` around its first mark, cut at blanks.
Span window_around(std::string_view text, Span mark, std::size_t letters) {
  if (text.size() <= letters) return {0, text.size()};
  const std::size_t before = letters / 3;
  Span window{mark.begin > before ? mark.begin - before : 0, 0};
  window.end = std::min(text.size(), std::max(window.begin + letters, mark.end));
  if (window.end == text.size()) window.begin = std::min(mark.begin, text.size() - letters);
  if (window.begin > 0) {
    const std::size_t blank = text.find(' ', window.begin);
    window.begin = blank == std::string_view::npos || blank >= mark.begin ? mark.begin : blank + 1;
  }
  if (window.end < text.size()) {
    const std::size_t blank = text.rfind(' ', window.end);
    window.end = blank == std::string_view::npos || blank < mark.end ? mark.end : blank;
  }
  return window;
}

HitLine line_of(std::string_view text, Span sentence, const std::vector<QueryMark>& marks,
                std::size_t letters) {
  const std::string_view whole = slice(text, sentence);
  Span first{0, 0};
  if (!marks.empty())
    first = {marks.front().span.begin - sentence.begin,
             std::min(marks.front().span.end, sentence.end) - sentence.begin};
  const Span window = window_around(whole, first, letters);
  HitLine line;
  line.text = slice(whole, window);
  line.cut_before = window.begin > 0;
  line.cut_after = window.end < whole.size();
  const std::size_t begin = sentence.begin + window.begin;
  for (const QueryMark& mark : marks)
    if (mark.span.begin >= begin && mark.span.begin < sentence.begin + window.end)
      line.marks.push_back(
          {mark.span.begin - begin, std::min(mark.span.end - begin, line.text.size())});
  line.begin = begin;
  return line;
}

HitLine title_line(const AnalyzedArticle& article, const ArticleMatch& match) {
  HitLine line{QueryField::title, article.title, 0, 0, {}, 0, false, false};
  std::set<std::size_t> leaves;
  for (const QueryMark& mark : match.marks) {
    if (mark.field != QueryField::title) continue;
    line.marks.push_back(mark.span);
    leaves.insert(mark.leaf);
  }
  line.leaves = leaves.size();
  return line;
}

}  // namespace

Hit make_hit(const AnalyzedArticle& article, const ArticleMatch& match, const HitExtent& extent) {
  Hit hit;
  hit.id = article.id;
  hit.path = article.origin.path;
  hit.ordinal = article.origin.ordinal;
  hit.title = article.title;
  hit.publisher = article.publisher;
  hit.url = article.url;
  hit.published = article.published;
  hit.matches = match.marks.size();
  hit.frequencies = match.frequencies;
  hit.words = match.words;
  if (HitLine title = title_line(article, match); !title.marks.empty())
    hit.lines.push_back(std::move(title));
  const std::vector<Sentence>& sentences = match.running.sentences;
  std::vector<MarkedSentence> marked = marked_sentences(match);
  keep_best(marked, extent.sentences);
  if (marked.empty() && extent.sentences > 0 && extent.sentences < kAll && !sentences.empty())
    marked.push_back({0, {}});
  const OffsetMap offsets{article.text};
  for (const MarkedSentence& one : marked) {
    const Sentence& sentence = sentences[one.sentence];
    hit.lines.push_back(line_of(article.text, sentence.span, one.marks, extent.letters));
    HitLine& line = hit.lines.back();
    line.begin = offsets.code_point(line.begin);
    line.paragraph = sentence.paragraph;
    line.leaves = one.leaves();
  }
  return hit;
}

}  // namespace warta
