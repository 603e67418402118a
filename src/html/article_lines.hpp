#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "html/main_content.hpp"
#include "html/page_outline.hpp"

namespace warta {

/// The article's part of a page, block by block, as a reader of the page would copy it out.
struct ArticleLines {
  std::string text;  ///< masthead, report and credits, a blank line between paragraphs
  std::string subtitle;
  std::vector<std::string> authors, captions, related, tags, crumbs;
};

/// `title` is the headline's block, or MainContent::kNone; the headline itself is left out.
ArticleLines take_article_lines(const PageOutline& page, const MainContent& main,
                                std::size_t title);

}  // namespace warta
