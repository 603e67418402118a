#pragma once

#include <cstddef>
#include <vector>

#include "warta/analysis.hpp"

namespace warta {

/// The sentences (indices, in text order) that tell an article in `count` sentences or fewer: the
/// first one, then those that tell events, name dates, and name whom the article is most about.
/// Captions and scraps of a few words are never chosen.
std::vector<std::size_t> choose_sentences(const AnalyzedArticle& article, std::size_t count);

}  // namespace warta
