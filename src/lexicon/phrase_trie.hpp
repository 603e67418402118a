#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace warta {

/// Phrases of one or more words, each with a number, found by longest match at a token:
/// with "korea", "korea utara" added, "korea utara dan" matches two words.
/// Words must be given the same way on both sides (usually folded tokens).
class PhraseTrie {
 public:
  struct Match {
    std::size_t length = 0;  ///< words
    std::uint32_t value = 0;
  };

  /// Of two values for one phrase the first stays; false says so.
  bool add(std::span<const std::string_view> words, std::uint32_t value);

  /// `word_at(i)` gives the i-th word; looks at [first, last).
  template <typename WordAt>
  std::optional<Match> longest(const WordAt& word_at, std::size_t first, std::size_t last) const {
    std::optional<Match> best;
    std::uint32_t node = kRoot;
    for (std::size_t i = first; i < last; ++i) {
      const auto word = words_.find(word_at(i));
      if (word == words_.end()) break;
      const auto next = edges_.find(edge(node, word->second));
      if (next == edges_.end()) break;
      node = next->second;
      if (values_[node]) best = Match{i + 1 - first, *values_[node]};
    }
    return best;
  }

  bool empty() const { return edges_.empty(); }

 private:
  static constexpr std::uint32_t kRoot = 0;

  struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };

  static std::uint64_t edge(std::uint32_t node, std::uint32_t word) {
    return (std::uint64_t{node} << 32U) | word;
  }

  std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>> words_;
  std::unordered_map<std::uint64_t, std::uint32_t> edges_;
  std::vector<std::optional<std::uint32_t>> values_{std::nullopt};  // by node
};

}  // namespace warta
