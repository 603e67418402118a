#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "warta/store.hpp"

namespace warta {

/// Writes the index of words, by which searches find their articles.
class SearchIndex {
 public:
  /// `database` must outlive this.
  explicit SearchIndex(const Database& database);

  /// `words` parted by blanks, see query/index_words.hpp; `count` as they run in the article.
  void add(std::int64_t article, std::string_view words, std::size_t count);
  /// Takes an article out, whose words stay behind without it.
  void remove(std::int64_t article);

  /// Articles that the index does not hold: all of them, if it is to be made anew because most of
  /// what it holds is dead.
  std::vector<std::int64_t> begin_repair();
  void end_repair();

 private:
  const Database& database_;
  Statement add_, add_words_, remove_;
};

/// Whether each article stands in the index.
bool has_search_index(const Database& database);

/// Does the work of Store::each_needed, in one snapshot of the store.
StoredCensus pass_needed(const Database& database, const StoredSearch& search,
                         const std::function<void(AnalyzedArticle)>& sink);

/// Adds what is wrong with the index to `faults`.
void check_search_index(const Database& database, std::vector<std::string>& faults);

}  // namespace warta
