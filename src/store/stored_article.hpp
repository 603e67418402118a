#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/gazetteer.hpp"
#include "store/database.hpp"
#include "warta/analysis.hpp"

namespace warta {

/// An article made ready for its rows, so that all but the writing is done on any thread.
struct StoredArticle {
  AnalyzedArticle article;  ///< without what is in `packed` alone: tokens, dates and so on
  std::string packed;       ///< see packing/article_packing.hpp
  std::string print;        ///< see duplicate/fingerprint.hpp, by pack_print
  std::string words;        ///< of the index, parted by blanks
  std::size_t word_count = 0;
  struct EventMarks {
    std::vector<std::string> ids;
  };
  std::vector<EventMarks> marks;  ///< of each event
  std::vector<bool> known;        ///< of each entity: whether a table knows it
};

StoredArticle prepare_article(AnalyzedArticle article, const Gazetteer& gazetteer);

/// The article of a row, `text` and `packed`.  Throws StoreError if it is damaged.
AnalyzedArticle unpack_row(const Database& database, std::string_view text,
                           std::string_view packed);

}  // namespace warta
