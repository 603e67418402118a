#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// What a page's JSON-LD says of the article on it.
///
///   {"@type": "NewsArticle", "headline": "Kim tiba", "author": {"name": "Sri Rahayu"}, ...}
struct LinkedArticle {
  std::string headline, published, modified, publisher, section, url, body;
  std::vector<std::string> authors, editors, keywords;
  std::vector<std::string> crumbs;  ///< of a BreadcrumbList, from the front page on
};

/// Adds what one JSON-LD script says to `article`; the article itself goes before the page it is
/// on, and what an earlier script said before what a later one says.
void read_linked_data(std::string_view script, LinkedArticle& article);

}  // namespace warta
