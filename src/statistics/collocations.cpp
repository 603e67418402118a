#include "statistics/collocations.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace warta {
namespace {

enum class Standing : std::uint8_t { apart, near, key };

/// Two by two: near the key or not, this word or another.
double likelihood(double together, double near, double count, double total) {
  const auto cell = [&](double observed, double row, double column) {
    return observed > 0 ? 2 * observed * std::log(observed * total / (row * column)) : 0;
  };
  return cell(together, near, count) + cell(near - together, near, total - count) +
         cell(count - together, total - near, count) +
         cell(total - near - count + together, total - near, total - count);
}

/// Only the words that stand so.
RunningText those(const RunningText& text, const std::vector<Standing>& standings,
                  std::initializer_list<Standing> wanted) {
  RunningText chosen{text.letters, {}, {}};
  for (std::size_t i = 0; i < text.words.size(); ++i)
    if (std::ranges::find(wanted, standings[i]) != wanted.end())
      chosen.words.push_back(text.words[i]);
  return chosen;
}

}  // namespace

void Collocations::add(std::string_view article_id, const RunningText& text,
                       const std::vector<Span>& keys) {
  std::vector<Standing> standings(text.words.size(), Standing::apart);
  const auto mark_near = [&](std::size_t word, std::size_t sentence) {
    if (text.words[word].sentence == sentence && standings[word] == Standing::apart)
      standings[word] = Standing::near;
  };
  for (const Span& key : keys) {
    ++keys_;
    const auto& words = text.words;
    const auto first = static_cast<std::size_t>(
        std::partition_point(words.begin(), words.end(),
                             [&](const RunningWord& w) { return w.span.end <= key.begin; }) -
        words.begin());
    std::size_t last = first;
    for (; last < words.size() && words[last].span.begin < key.end; ++last)
      standings[last] = Standing::key;
    if (first == last) continue;
    for (std::size_t i = first; i-- > (first > window_.left ? first - window_.left : 0);)
      mark_near(i, words[first].sentence);
    for (std::size_t i = last; i < std::min(last + window_.right, words.size()); ++i)
      mark_near(i, words[last - 1].sentence);
  }
  all_.add(article_id, those(text, standings, {Standing::apart, Standing::near}));
  if (!keys.empty()) near_.add(article_id, those(text, standings, {Standing::near}));
}

std::vector<Collocate> Collocations::find(std::size_t least) const {
  constexpr double kHighest = 14;  // of logDice
  std::vector<Collocate> found;
  const auto near = static_cast<double>(near_.total());
  const auto total = static_cast<double>(all_.total());
  for (std::size_t i = 0; i < near_.size(); ++i) {
    Collocate one;
    one.word = near_.word(i);
    one.together = near_.row(i).count;
    if (one.together < least) continue;
    one.count = all_.count_of(one.word);
    const auto together = static_cast<double>(one.together);
    const auto count = static_cast<double>(one.count);
    one.mi = std::log2(together * total / (near * count));
    one.ll = likelihood(together, near, count, total);
    one.log_dice = kHighest + std::log2(2 * together / (static_cast<double>(keys_) + count));
    found.push_back(std::move(one));
  }
  std::ranges::sort(found, [](const Collocate& a, const Collocate& b) {
    return std::tie(b.ll, a.word) < std::tie(a.ll, b.word);
  });
  return found;
}

}  // namespace warta
