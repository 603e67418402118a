#pragma once

#include <cstddef>
#include <vector>

#include "warta/analysis.hpp"

namespace warta {

/// A sentence (index) and how much it tells of the article, in points.
struct RankedSentence {
  std::size_t index = 0;
  double points = 0;
};

/// The sentences of the body that are no scraps, those that tell most first: the first one, then
/// those that tell events, name dates, and name whom the article is most about.
std::vector<RankedSentence> rank_sentences(const AnalyzedArticle& article);

/// The sentences (indices, in text order) that tell an article in `count` sentences or fewer: the
/// first one, then those that tell events, name dates, and name whom the article is most about.
/// Captions and scraps of a few words are never chosen.
std::vector<std::size_t> choose_sentences(const AnalyzedArticle& article, std::size_t count);

}  // namespace warta
