#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "lexicon/word_index.hpp"

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

  PhraseTrie() { add_node(); }
  /// One that was laid out.
  explicit PhraseTrie(LayoutReader& layout);
  void lay_out(LayoutWriter& layout) const;

  /// Makes room for phrases of so many words of so many letters together.
  void reserve(std::size_t words, std::size_t letters);
  /// Of two values for one phrase the first stays; false says so.
  bool add(std::span<const std::string_view> words, std::uint32_t value);
  /// The same of words by their numbers, which are those of words().
  bool add(std::span<const std::uint32_t> numbers, std::uint32_t value);
  /// The number of a word, a new one if no phrase has it yet.
  std::uint32_t number_of(std::string_view word) { return words_.add(word); }
  /// The same of words parted by blanks: "korea utara".
  bool add_phrase(std::string_view phrase, std::uint32_t value);

  /// `word_at(i)` gives the i-th word; looks at [first, last).
  template <typename WordAt>
  std::optional<Match> longest(const WordAt& word_at, std::size_t first, std::size_t last) const {
    std::optional<Match> best;
    std::uint32_t node = kRoot;
    for (std::size_t i = first; i < last; ++i) {
      const auto word = words_.find(word_at(i));
      if (!word) break;
      const std::uint32_t next = follow(node, *word);
      if (next == kRoot) break;
      node = next;
      if (values_[node] != kNoValue) best = Match{i + 1 - first, values_[node]};
      if (leads_on_[node] == 0) break;
    }
    return best;
  }

  /// Calls `visit` with each word that some phrase begins with.
  template <typename Visit>
  void for_each_opener(const Visit& visit) const {
    for (std::uint32_t word = 0; word < starts_.size(); ++word)
      if (starts_[word] != kRoot) visit(words_.word_of(word));
  }

  /// The words of all phrases.
  const WordIndex& words() const { return words_; }
  bool empty() const { return values_.size() == 1; }

 private:
  static constexpr std::uint32_t kRoot = 0;
  static constexpr std::uint32_t kNoValue = 0xFFFFFFFF;

  struct Edge {
    std::uint32_t from = 0;
    std::uint32_t word = 0;
    std::uint32_t to = kRoot;  // kRoot: a free place
  };

  std::size_t place_of(std::uint32_t from, std::uint32_t word) const {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    std::size_t at = ((((std::uint64_t{from} << 32U) | word) * odd) >> 40U) & mask_;
    while (edges_[at].to != kRoot && (edges_[at].from != from || edges_[at].word != word)) {
      at = (at + 1) & mask_;
    }
    return at;
  }
  /// The node after `from` across `word`; kRoot if there is none.
  std::uint32_t follow(std::uint32_t from, std::uint32_t word) const {
    if (from == kRoot) return word < starts_.size() ? starts_[word] : kRoot;
    return edges_.empty() ? kRoot : edges_[place_of(from, word)].to;
  }
  std::uint32_t add_node();
  std::uint32_t step(std::uint32_t from, std::uint32_t word);
  void resize(std::size_t places);

  WordIndex words_;
  FlatArray<std::uint32_t> starts_;   // by word: the node it leads to from the root
  FlatArray<Edge> edges_;             // the others; open addressing
  std::size_t mask_ = 0;              // edges_.size() - 1
  std::size_t taken_ = 0;             // places of edges_
  FlatArray<std::uint32_t> values_;   // by node
  FlatArray<std::uint8_t> leads_on_;  // by node: whether a longer phrase goes through it
};

}  // namespace warta
