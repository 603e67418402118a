#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/word_index.hpp"
#include "token/word_reader.hpp"

namespace warta {

/// What is counted: forms in lower case or their stems, alone or so many in a row.
struct WordUnit {
  bool stems = false;
  std::size_t length = 1;  ///< 2: "presiden rusia"; none reaches over the end of a sentence
};

/// How often each word, or run of words, was met, and in how many articles.  What is held is the
/// vocabulary, not the texts: a word a row.
///
/// For dispersion the corpus is taken in equal parts of whole articles, as many as asked for, dealt
/// out by the hash of an article's id: so its parts are the same whatever the order of files.
class WordCounts {
 public:
  static constexpr std::size_t kParts = 100;

  struct Row {
    std::uint32_t count = 0;
    std::uint32_t articles = 0;
    std::uint32_t last_article = 0;
    std::vector<std::pair<std::uint8_t, std::uint32_t>> parts;  ///< number of the part, count in it
  };

  explicit WordCounts(WordUnit unit) : unit_{unit} {}

  void add(std::string_view article_id, const RunningText& text);

  std::size_t articles() const { return articles_; }
  /// All that was counted, each time it was met: the length of the corpus.
  std::size_t total() const { return total_; }
  std::size_t size() const { return rows_.size(); }
  std::string_view word(std::size_t number) const {
    return words_.word_of(static_cast<std::uint32_t>(number));
  }
  const Row& row(std::size_t number) const { return rows_[number]; }
  /// How often a word was met; 0 if never.
  std::size_t count_of(std::string_view word) const;
  /// How much was counted in each part.
  const std::vector<std::size_t>& part_sizes() const { return part_sizes_; }

 private:
  void count(std::string_view word, std::uint8_t part);

  WordUnit unit_;
  WordIndex words_;
  std::vector<Row> rows_;
  std::vector<std::size_t> part_sizes_ = std::vector<std::size_t>(kParts);
  std::size_t articles_ = 0;
  std::size_t total_ = 0;
};

}  // namespace warta
