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

}  // namespace

void RecurringLines::note(std::string_view text) {
  if (!texts_.insert(hash_of(text)).second) return;
  ++articles_;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = trim(text.substr(begin, end - begin));
    begin = end + 1;
    if (line.empty() || line.size() > kLongestLine) continue;
    Line& known = seen_[key_of(line)];
    if (known.last == articles_) continue;  // articles are counted from 1
    known.last = articles_;
    known.sentence = may_be_sentence(line);
    ++known.articles;
  }
}

void RecurringLines::settle() {
  for (const auto& [key, line] : seen_) {
    const std::size_t share = line.sentence ? kShareOfSentences : kShare;
    if (line.articles >= kLeastArticles && line.articles * share >= articles_) lines_.insert(key);
  }
  seen_.clear();
  texts_.clear();
}

bool RecurringLines::contains(std::string_view line) const {
  if (lines_.empty() || line.size() > kLongestLine) return false;
  return lines_.find(key_of(line)) != lines_.end();
}

}  // namespace warta
