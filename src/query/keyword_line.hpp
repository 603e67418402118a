#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/query_matcher.hpp"
#include "warta/analysis.hpp"
#include "warta/date.hpp"

namespace warta {

/// A keyword in its context: one line of a concordance.
struct KeywordLine {
  static constexpr std::size_t kNeighbours = 5;  ///< words on either side that can be sorted by
  using Neighbours = std::array<std::string, kNeighbours>;

  std::string id, path, title, publisher, section;
  std::optional<Timestamp> published;
  std::size_t ordinal = 0;
  std::size_t sentence = 0;  ///< of the article, from 1
  Span place;                ///< of the key in the text, in code points
  std::string left, key, right;
  Neighbours left_words, right_words;  ///< in lower case, the nearest first
  std::size_t number = 0;              ///< in the order they are read
};

/// How much stands around the key, on either side.
struct KeywordContext {
  bool words = false;  ///< counted in words, else in letters
  std::size_t size = 40;
};

/// A line for each key of a match, in the order of the text.  Context reaches over sentences and
/// paragraphs, whose ends become blanks.
std::vector<KeywordLine> keyword_lines(const AnalyzedArticle& article, const ArticleMatch& match,
                                       const KeywordContext& context);

}  // namespace warta
