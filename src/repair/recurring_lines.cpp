#include "repair/recurring_lines.hpp"

#include <algorithm>
#include <string>

#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastArticles = 5;
constexpr std::size_t kShare = 10, kShareOfSentences = 4;  // one in so many articles
constexpr std::size_t kLongestLine = 300;                  // bytes; longer ones are paragraphs
constexpr std::size_t kLeastSentence = 24;                 // bytes, within a paragraph
constexpr std::size_t kLongestLabel = 80;                  // bytes of a line that is no sentence
constexpr std::string_view kSentenceEnds = ".!?\"”";

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

std::uint64_t key_of(std::string_view line) {
  return hash_of(fold_case(squeeze(line)));
}

bool may_be_sentence(std::string_view line) {
  return line.size() > kLongestLabel || std::any_of(kSentenceEnds.begin(), kSentenceEnds.end(),
                                                    [&](char end) { return line.ends_with(end); });
}

/// Where the sentence that begins at `at` is over and the next begins.
std::size_t sentence_end(std::string_view line, std::size_t at) {
  for (std::size_t i = at; i + 1 < line.size(); ++i)
    if ((line[i] == '.' || line[i] == '!' || line[i] == '?') && line[i + 1] == ' ') return i + 2;
  return line.size();
}

}  // namespace

void RecurringLines::note(std::string_view text) {
  if (!texts_.insert(hash_of(text)).second) return;
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
  Line& known = seen_[key_of(line)];
  if (known.last == articles_) return;  // articles are counted from 1
  known.last = articles_;
  known.sentence = inside || may_be_sentence(line);
  known.inside = known.inside || inside;
  ++known.articles;
}

void RecurringLines::settle() {
  for (const auto& [key, line] : seen_) {
    const std::size_t share = line.sentence ? kShareOfSentences : kShare;
    if (line.articles < kLeastArticles || line.articles * share < articles_) continue;
    lines_.insert(key);
    inside_ = inside_ || line.inside;
  }
  seen_.clear();
  texts_.clear();
}

bool RecurringLines::contains(std::string_view line) const {
  if (lines_.empty() || line.size() > kLongestLine) return false;
  return lines_.find(key_of(line)) != lines_.end();
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
