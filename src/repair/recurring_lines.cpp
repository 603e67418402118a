#include "repair/recurring_lines.hpp"

#include <algorithm>
#include <string>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"
#include "text/fnv_hash.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastArticles = 5;
constexpr std::size_t kShare = 10, kShareOfSentences = 4;  // one in so many articles
constexpr std::size_t kLongestLine = 300;                  // bytes; longer ones are paragraphs
constexpr std::size_t kLeastSentence = 24;                 // bytes, within a paragraph
constexpr std::size_t kLongestLabel = 80;                  // bytes of a line that is no sentence
constexpr std::string_view kSentenceEnds = ".!?\"”";

std::string folded_line(std::string_view line) {
  return fold_case(squeeze(line));
}

/// A number from the first two bytes and the last two, the same for a line and for what it is
/// folded to.  None if a blank or a letter beyond ASCII is among them, which folding may change.
std::optional<std::size_t> ends_of(std::string_view line) {
  if (line.size() < 2) return std::nullopt;
  std::size_t ends = 0;
  for (const char c : {line[0], line[1], line[line.size() - 2], line.back()}) {
    if (c <= ' ' || c > '~') return std::nullopt;
    ends = ends * 31 + static_cast<std::size_t>(lower_ascii(c));
  }
  return ends;
}

bool may_be_sentence(std::string_view line) {
  return line.size() > kLongestLabel || std::any_of(kSentenceEnds.begin(), kSentenceEnds.end(),
                                                    [&](char end) { return line.ends_with(end); });
}

/// Where the sentence that begins at `at` is over and the next begins.
std::size_t sentence_end(std::string_view line, std::size_t at) {
  constexpr auto kStop = [](auto c) { return (c == '.') | (c == '!') | (c == '?'); };
  for (at = find_byte(line, at, kStop); at + 1 < line.size(); at = find_byte(line, at + 1, kStop))
    if (line[at + 1] == ' ') return at + 2;
  return line.size();
}

}  // namespace

void RecurringLines::note(std::string_view text) {
  if (!texts_.insert(fnv_hash(text)).second) return;
  ++articles_;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = trim(text.substr(begin, end - begin));
    begin = end + 1;
    if (line.size() <= kLongestLine) {
      note_line(line, false);
      continue;
    }
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t next = sentence_end(line, at);
      note_line(trim(line.substr(at, next - at)), true);
      at = next;
    }
  }
}

void RecurringLines::note_line(std::string_view line, bool inside) {
  if (line.empty() || line.size() > kLongestLine) return;
  if (inside && line.size() < kLeastSentence) return;
  const std::string folded = folded_line(line);
  Line& known = seen_[fnv_hash(folded)];
  if (known.last == articles_) return;  // articles are counted from 1
  known.last = articles_;
  known.ends = ends_of(folded);
  known.sentence = inside || may_be_sentence(line);
  known.inside = known.inside || inside;
  ++known.articles;
}

void RecurringLines::settle() {
  for (const auto& [key, line] : seen_) {
    const std::size_t share = line.sentence ? kShareOfSentences : kShare;
    if (line.articles < kLeastArticles || line.articles * share < articles_) continue;
    lines_.insert(key);
    if (line.ends) ends_.set(*line.ends % ends_.size());
    inside_ = inside_ || line.inside;
  }
  seen_.clear();
  texts_.clear();
}

bool RecurringLines::contains(std::string_view line) const {
  if (lines_.empty() || line.size() > kLongestLine) return false;
  if (const auto ends = ends_of(line); ends && !ends_.test(*ends % ends_.size())) return false;
  return lines_.find(fnv_hash(folded_line(line))) != lines_.end();
}

std::string RecurringLines::part(std::string text) const {
  if (!inside_) return text;
  std::string parted;
  std::size_t copied = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = std::string_view{text}.substr(begin, end - begin);
    for (std::size_t at = 0; line.size() > kLongestLine && at < line.size();) {
      const std::size_t next = sentence_end(line, at);
      const std::string_view sentence = trim(line.substr(at, next - at));
      if (sentence.size() >= kLeastSentence && contains(sentence)) {
        parted.append(text, copied, begin + at - copied);
        parted.append("\n").append(sentence).append("\n");
        copied = begin + next;
      }
      at = next;
    }
    begin = end + 1;
  }
  return copied == 0 ? text : parted.append(text, copied);
}

}  // namespace warta
