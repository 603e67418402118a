#pragma once

#include <vector>

#include "warta/analysis.hpp"

namespace warta {

/// One mention with the entity that it is of.
struct LinkedName {
  Span span;
  const Entity* entity = nullptr;
};

/// The mentions of an article in the order of its text.  They point into `article`.
std::vector<LinkedName> names_in_order(const AnalyzedArticle& article);

}  // namespace warta
