#include "annotation/linked_name.hpp"

#include <algorithm>

namespace warta {

std::vector<LinkedName> names_in_order(const AnalyzedArticle& article) {
  std::vector<LinkedName> names;
  for (const Entity& entity : article.entities)
    for (const Mention& mention : entity.mentions) names.push_back({mention.span, &entity});
  std::ranges::sort(names, {}, &LinkedName::span);
  return names;
}

}  // namespace warta
