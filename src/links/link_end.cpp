#include "links/link_end.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace warta {
namespace {

constexpr std::size_t kLongestHeadline = 200;  // bytes
constexpr std::size_t kSureHeadline = 130;     // bytes that a line of its own may have
constexpr std::size_t kLeastWords = 3;         // of a headline
constexpr std::size_t kMostWords = 26;
constexpr std::size_t kStyleWords = 6;   // that show how a headline is written
constexpr std::size_t kContentWord = 4;  // bytes

bool may_open(const LinkWord& word) {
  return word.capital || word.digit || word.joint || !word.open.empty();
}

}  // namespace

LinkEnd::LinkEnd(const Lexicon& lexicon) : signs_{lexicon} {}

bool LinkEnd::is_capitalised(std::span<const LinkWord> words) const {
  std::size_t capitals = 0, seen = 0;
  for (std::size_t i = 1; i < words.size() && seen < kStyleWords; ++i) {
    if (signs_.vocabulary().is_particle(words[i]) || words[i].letters.size() < kContentWord)
      continue;
    ++seen;
    capitals += words[i].capital ? 1U : 0U;
    if (words[i].small && seen < kLeastWords) return false;
  }
  return capitals * 2 > seen;
}

bool LinkEnd::is_headline(const FoldedText& text, const Place& place) {
  const std::string_view line = text.text.substr(place.begin, place.stop - place.begin);
  return line.size() <= kSureHeadline && line.find(". ") == line.npos &&
         !line.substr(0, line.find_last_not_of(' ') + 1).ends_with('.');
}

std::size_t LinkEnd::find(const FoldedText& text, const Place& place, std::span<const LinkWord> all,
                          SaidWords& said, const KnownHeadlines& known) const {
  const std::size_t stop = std::min(place.stop, place.begin + kReach);
  std::span<const LinkWord> words = words_before(all, stop);
  std::vector<LinkWord> cut;  // where the last word goes on behind the stop
  if (!words.empty() && words.back().end > stop) {
    cut = link_words(text, place.begin, stop);
    words = cut;
  }
  if (const std::size_t headline = known.words_of(words); headline > 0)
    return headline < words.size() ? words[headline].begin : stop;
  const std::size_t size = first_sentence(words);
  const bool to_stop = size == words.size();
  if (size <= kLeastWords) return to_stop && stop == place.stop ? stop : text.text.npos;
  LinkLine line = signs_.line_of(text.text, words.first(size), place.capitals, said, known);
  line.partings = known.partings(all);
  std::size_t best = 0;
  int most = 0;
  for (std::size_t at = kLeastWords; at <= std::min(size, kMostWords); ++at) {
    if (at == size ? to_stop && stop < place.stop : !may_open(words[at])) continue;
    if (words[at - 1].end - place.begin > kLongestHeadline) break;
    const int weight = signs_.weigh(line, at);
    if (best > 0 && weight <= most) continue;
    best = at;
    most = weight;
  }
  if (best == 0) return text.text.npos;
  return best < words.size() ? words[best].begin : stop;
}

}  // namespace warta
