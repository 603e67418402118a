#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/database.hpp"
#include "warta/date.hpp"
#include "warta/store.hpp"

namespace warta {

/// What the index knows of an article.
struct IndexEntry {
  std::string words;      ///< parted by blanks, see query/index_words.hpp
  std::size_t count = 0;  ///< words of headline and text, as they run
  std::optional<Timestamp> published{};
};

/// Writes the index of words, by which searches find their articles.
class SearchIndex {
 public:
  /// `database` must outlive this.
  explicit SearchIndex(const Database& database);

  void add(std::int64_t article, IndexEntry entry);
  /// Writes what was added since: before each commit.
  void flush();
  /// Takes an article out, whose words stay behind without it.
  void remove(std::int64_t article);

  /// Articles that the index does not hold: all of them, if it is to be made anew because most of
  /// what it holds is dead.
  std::vector<std::int64_t> begin_repair();
  void end_repair();

 private:
  /// FTS5 puts away all it has in memory whenever another statement may have to be taken back, so
  /// that words wait until nothing else is to be written.
  struct Waiting {
    std::int64_t number = 0;
    std::string words;
  };

  const Database& database_;
  Statement add_, add_words_, remove_, count_;
  std::int64_t numbers_ = 0;  // given so far; none is given twice
  std::vector<Waiting> waiting_;
  std::size_t counted_ = 0;  // words that run in those that wait
};

/// Whether each article stands in the index.
bool has_search_index(const Database& database);

/// Does the work of Store::each_needed, in one snapshot of the store.
StoredCensus pass_needed(const Database& database, const StoredSearch& search,
                         const std::function<void(AnalyzedArticle)>& sink);

/// Adds what is wrong with the index to `faults`.
void check_search_index(const Database& database, std::vector<std::string>& faults);

}  // namespace warta
