#include "links/known_headlines.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "text/case_fold.hpp"
#include "text/fnv_hash.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastHeadline = 4;      // words
constexpr std::size_t kLeastParted = 5;        // words behind which links part for a reason
constexpr std::size_t kMostHeadline = 27;      // words
constexpr std::size_t kMostHeadlines = 65536;  // kept: half a megabyte of them
constexpr std::size_t kUses = 65536;           // words whose use is counted; a power of two
constexpr std::size_t kPairs = 2097152;        // of words, a bit for each; a power of two
constexpr std::size_t kFronts = 1024;          // of links, to begin with; a power of two
constexpr std::size_t kMostFronts = 262144;    // kept: four megabytes of them
constexpr std::uint64_t kCount = 255;          // the lowest byte of a front counts it

std::uint64_t extended(std::uint64_t hash, std::string_view word) {
  return fnv_hash(" ", fnv_hash(word, hash));
}

/// The hash of the first words, for each number of them that may be a headline.
template <typename Visit>
void for_each_front(std::span<const LinkWord> words, const Visit& visit) {
  std::uint64_t hash = kFnvSeed;
  for (std::size_t i = 0; i < std::min(words.size(), kMostHeadline); ++i) {
    hash = extended(hash, words[i].letters);
    if (i + 1 >= kLeastHeadline) visit(i + 1, hash);
  }
}

std::size_t pair_place(const LinkWord& first, const LinkWord& second) {
  return fnv_hash(second.letters, extended(kFnvSeed, first.letters)) % kPairs;
}

void count(std::uint16_t& number) {
  if (number < std::numeric_limits<std::uint16_t>::max()) ++number;
}

/// Whether a word that follows begins another sentence.
bool is_over(const LinkWord& word) {
  return word.has_period() || word.has('?') || word.has('!');
}

}  // namespace

KnownHeadlines::Use* KnownHeadlines::counted(std::string_view letters) {
  if (uses_.empty()) uses_.resize(kUses);
  return &uses_[fnv_hash(letters) % kUses];
}

KnownHeadlines::Use KnownHeadlines::use_of(std::string_view letters) const {
  return uses_.empty() ? Use{} : uses_[fnv_hash(letters) % kUses];
}

void KnownHeadlines::note(std::string_view title) {
  if (hashes_.size() >= kMostHeadlines) return;
  const std::string folded = fold_case(title);
  if (folded.size() != title.size()) return;  // places of the one must be places of the other
  const std::vector<LinkWord> words = link_words({title, folded}, 0, title.size());
  if (words.size() < kLeastHeadline || words.size() > kMostHeadline) return;
  std::uint64_t hash = kFnvSeed;
  for (const LinkWord& word : words) hash = extended(hash, word.letters);
  if (!hashes_.insert(hash).second) return;
  note_pairs(words);
  for (const LinkWord& word : words)
    count(&word == &words.back() ? counted(word.letters)->last : counted(word.letters)->inside);
}

void KnownHeadlines::note_report(std::span<const LinkWord> words) {
  bool opens = true;
  for (const LinkWord& word : words) {
    Use& use = *counted(word.letters);
    if (word.small) count(use.small);
    if (word.capital) count(opens || !word.open.empty() ? use.opening : use.capital);
    opens = is_over(word);
  }
  note_pairs(words);
}

void KnownHeadlines::note_pairs(std::span<const LinkWord> words) {
  if (pairs_.empty()) pairs_.resize(kPairs);
  for (std::size_t i = 1; i < words.size(); ++i)
    if (!is_over(words[i - 1])) pairs_[pair_place(words[i - 1], words[i])] = true;
}

bool KnownHeadlines::stand_together(const LinkWord& first, const LinkWord& second) const {
  return !pairs_.empty() && pairs_[pair_place(first, second)];
}

/// Where a front is kept or would be.
std::uint64_t* KnownHeadlines::place_of(std::uint64_t hash) {
  const std::size_t mask = fronts_.size() - 1;
  std::size_t at = (hash >> 8U) & mask;
  while (fronts_[at] != 0 && (fronts_[at] | kCount) != (hash | kCount)) at = (at + 1) & mask;
  return &fronts_[at];
}

std::size_t KnownHeadlines::count_of(std::uint64_t hash) const {
  if (fronts_.empty()) return 0;
  const std::size_t mask = fronts_.size() - 1;
  std::size_t at = (hash >> 8U) & mask;
  while (fronts_[at] != 0 && (fronts_[at] | kCount) != (hash | kCount)) at = (at + 1) & mask;
  return fronts_[at] & kCount;
}

void KnownHeadlines::grow() {
  const std::vector<std::uint64_t> old = std::move(fronts_);
  fronts_.assign(old.empty() ? kFronts : old.size() * 2, 0);
  for (const std::uint64_t front : old)
    if (front != 0) *place_of(front) = front;
}

void KnownHeadlines::note_link(std::span<const LinkWord> words) {
  if (front_count_ >= kMostFronts) return;
  for_each_front(words, [&](std::size_t, std::uint64_t hash) {
    if (front_count_ * 2 >= fronts_.size()) grow();
    std::uint64_t& place = *place_of(hash);
    if (place == 0) {
      place = hash & ~kCount;
      ++front_count_;
    }
    if ((place & kCount) < kCount) ++place;
  });
}

std::size_t KnownHeadlines::words_of(std::span<const LinkWord> words) const {
  std::size_t longest = 0;
  if (hashes_.empty()) return longest;
  for_each_front(words, [&](std::size_t size, std::uint64_t hash) {
    if (hashes_.contains(hash)) longest = size;
  });
  return longest;
}

std::vector<bool> KnownHeadlines::partings(std::span<const LinkWord> words) const {
  std::vector<bool> places;
  std::size_t before = 0;
  for_each_front(words, [&](std::size_t size, std::uint64_t hash) {
    const std::size_t count = count_of(hash);
    if (before > count && count > 0 && size > kLeastParted) {
      places.resize(size);
      places[size - 1] = true;
    }
    before = count;
  });
  return places;
}

}  // namespace warta
