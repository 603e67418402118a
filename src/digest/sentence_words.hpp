#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace warta {

/// The words of a sentence that say what it is about: those of four letters and more and all
/// figures, whatever their case, each once, as sorted numbers.
///
///   "Kim tiba di Vladivostok pada 24 April"  ->  tiba, vladivostok, pada, 24, april
std::vector<std::uint64_t> telling_words(std::string_view sentence);

/// How much two sentences say the same, the rare words counting more: from 0, if they share
/// nothing, to 1, if they have the same words.
class WordOverlap {
 public:
  /// A word that many sentences have tells little.
  void count(const std::vector<std::uint64_t>& words);
  double operator()(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) const;

 private:
  double weight(std::uint64_t word) const;

  std::unordered_map<std::uint64_t, std::size_t> sentences_with_;
  std::size_t sentences_ = 0;
};

}  // namespace warta
