#pragma once

#include <functional>

#include "store/database.hpp"
#include "warta/store.hpp"

namespace warta {

/// Does the work of Store::each_chosen.  Reads but the articles that matter; of the others one
/// small row each.
void pass_chosen(const Database& database, const StoredChoice& choice,
                 const std::function<void(AnalyzedArticle)>& sink);

}  // namespace warta
