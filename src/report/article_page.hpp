#pragma once

#include <string>
#include <vector>

#include "report/grid.hpp"
#include "report/text_layout.hpp"
#include "warta/article.hpp"

namespace warta {

// One article as a reader sees it: who published what and when, then the cleaned text.

/// "Harian Contoh, 2019-04-25" or what of it is known.
std::string source_line(const Article& article);

/// Title, and below it source and file: what stands above the findings of one article.
void append_article_heading(std::string& out, const Article& article, const Paint& paint,
                            std::size_t width);

void append_article_text(std::string& out, const Article& article, const Paint& paint,
                         std::size_t width);
void append_article_markdown(std::string& out, const Article& article);

/// The columns of `read --format csv`, and an article's row of them.
const std::vector<std::string>& article_columns();
std::vector<std::string> article_row(const Article& article);

}  // namespace warta
