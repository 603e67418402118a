#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/page_parser.hpp"
#include "warta/span.hpp"

namespace warta {

/// Cuts a file that holds many articles.  A separator is known by its regularity: the same kind of
/// line ("=====", "* * *", a form feed, "=== berita-1 ===") stands between stretches that each
/// begin as an article does.  One stray "-----" in a page separates nothing.  Without separators, a
/// header block ("Judul: ...") that comes back begins each article.
///
/// Gives the articles' spans, without the separators and blank lines around them; one span, all of
/// the file, if it holds a single page.
std::vector<Span> find_articles(std::string_view bytes, const PageParser& parser);

/// The same with the user's own separator: an ECMAScript expression for a whole line.  Throws
/// UsageError if it is none.
std::vector<Span> split_at_lines(std::string_view bytes, const std::string& expression);

}  // namespace warta
