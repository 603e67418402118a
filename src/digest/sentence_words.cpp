#include "digest/sentence_words.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "text/ascii.hpp"
#include "text/fnv_hash.hpp"
#include "text/name_key.hpp"

namespace warta {
namespace {

constexpr std::size_t kTellingLetters = 4;

}  // namespace

std::vector<std::uint64_t> telling_words(std::string_view sentence) {
  std::vector<std::uint64_t> words;
  const std::string key = name_key(sentence);
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find('-', begin), key.size());
    const std::string_view word = std::string_view{key}.substr(begin, end - begin);
    if (word.size() >= kTellingLetters || std::ranges::any_of(word, is_ascii_digit))
      words.push_back(fnv_hash(word));
    begin = end + 1;
  }
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return words;
}

void WordOverlap::count(const std::vector<std::uint64_t>& words) {
  ++sentences_;
  for (const std::uint64_t word : words) ++sentences_with_[word];
}

double WordOverlap::weight(std::uint64_t word) const {
  const auto found = sentences_with_.find(word);
  const std::size_t with = found == sentences_with_.end() ? 0 : found->second;
  return std::log(1.0 + static_cast<double>(sentences_) / static_cast<double>(1 + with));
}

double WordOverlap::operator()(const std::vector<std::uint64_t>& a,
                               const std::vector<std::uint64_t>& b) const {
  double both = 0, in_a = 0, in_b = 0;
  for (const std::uint64_t word : a) {
    in_a += weight(word);
    if (std::ranges::binary_search(b, word)) both += weight(word);
  }
  for (const std::uint64_t word : b) in_b += weight(word);
  return in_a + in_b > 0 ? 2 * both / (in_a + in_b) : 0;
}

}  // namespace warta
