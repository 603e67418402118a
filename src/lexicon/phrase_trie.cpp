#include "lexicon/phrase_trie.hpp"

namespace warta {

bool PhraseTrie::add(std::span<const std::string_view> words, std::uint32_t value) {
  std::uint32_t node = kRoot;
  for (const std::string_view word : words) {
    const auto id = static_cast<std::uint32_t>(words_.size());
    const std::uint32_t known = words_.try_emplace(std::string{word}, id).first->second;
    const auto fresh = static_cast<std::uint32_t>(values_.size());
    const auto [next, added] = edges_.try_emplace(edge(node, known), fresh);
    if (added) values_.emplace_back();
    node = next->second;
  }
  if (node == kRoot || values_[node]) return false;
  values_[node] = value;
  return true;
}

}  // namespace warta
