#include "lexicon/phrase_trie.hpp"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace warta {
namespace {

constexpr std::size_t kFewest = 64;  // places for edges
constexpr std::size_t kSpare = 2;    // places an edge

}  // namespace

PhraseTrie::PhraseTrie(LayoutReader& layout)
    : words_{layout},
      starts_{layout.take<std::uint32_t>()},
      edges_{layout.take<Edge>()},
      mask_{edges_.size() - 1},
      values_{layout.take<std::uint32_t>()},
      leads_on_{layout.take<std::uint8_t>()} {}

void PhraseTrie::lay_out(LayoutWriter& layout) const {
  words_.lay_out(layout);
  layout.add(starts_);
  layout.add(edges_);
  layout.add(values_);
  layout.add(leads_on_);
}

void PhraseTrie::reserve(std::size_t words, std::size_t letters) {
  words_.reserve(words, letters);
  starts_.reserve(words);
  values_.reserve(words);
  if (words * kSpare > edges_.size()) resize(std::bit_ceil(words * kSpare));
}

bool PhraseTrie::add(std::span<const std::string_view> words, std::uint32_t value) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(words.size());
  for (const std::string_view word : words) numbers.push_back(number_of(word));
  return add(numbers, value);
}

bool PhraseTrie::add(std::span<const std::uint32_t> numbers, std::uint32_t value) {
  std::uint32_t node = kRoot;
  for (const std::uint32_t number : numbers) node = step(node, number);
  if (node == kRoot || values_[node] != kNoValue) return false;
  values_.at(node) = value;
  return true;
}

bool PhraseTrie::add_phrase(std::string_view phrase, std::uint32_t value) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
    if (end > at) words.push_back(phrase.substr(at, end - at));
    at = end + 1;
  }
  return add(words, value);
}

std::uint32_t PhraseTrie::add_node() {
  values_.push_back(kNoValue);
  leads_on_.push_back(0);
  return static_cast<std::uint32_t>(values_.size() - 1);
}

/// As `follow`, but makes the node if it is not there.
std::uint32_t PhraseTrie::step(std::uint32_t from, std::uint32_t word) {
  if (const std::uint32_t known = follow(from, word); known != kRoot) return known;
  const std::uint32_t fresh = add_node();
  leads_on_.at(from) = 1;
  if (from == kRoot) {
    if (word >= starts_.size()) starts_.resize(word + 1, kRoot);
    starts_.at(word) = fresh;
    return fresh;
  }
  if (++taken_ * kSpare > edges_.size()) resize(std::max(kFewest, edges_.size() * 2));
  edges_.at(place_of(from, word)) = {from, word, fresh};
  return fresh;
}

void PhraseTrie::resize(std::size_t places) {
  const FlatArray<Edge> old = std::exchange(edges_, {});
  edges_.resize(places);
  mask_ = edges_.size() - 1;
  for (const Edge& edge : old) {
    if (edge.to != kRoot) edges_.at(place_of(edge.from, edge.word)) = edge;
  }
}

}  // namespace warta
