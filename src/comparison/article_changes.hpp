#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "warta/article.hpp"

namespace warta {

/// An article without its text, enough to know it again.
struct KnownArticle {
  std::string id, title, publisher, url;
  std::string published;       ///< day in ISO 8601, or empty
  std::uint64_t contents = 0;  ///< hash of headline and text

  friend bool operator==(const KnownArticle&, const KnownArticle&) = default;
};

/// Articles by their ids.
class KnownArticles {
 public:
  void add(const Article& article);
  const std::unordered_map<std::string, KnownArticle>& all() const { return articles_; }

 private:
  std::unordered_map<std::string, KnownArticle> articles_;
};

/// What became of the articles of one collection in a later one, each list by day and id.
struct ArticleChanges {
  std::vector<KnownArticle> added;
  std::vector<KnownArticle> changed;  ///< as they are now
  std::vector<KnownArticle> gone;
  std::size_t same = 0;

  bool empty() const { return added.empty() && changed.empty() && gone.empty(); }
};

/// An article whose id hangs on its text is known again by its address, else by outlet and
/// headline.
ArticleChanges compare_articles(const KnownArticles& before, const KnownArticles& after);

}  // namespace warta
