#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "article/page_parser.hpp"
#include "warta/span.hpp"

namespace warta {

/// Cuts text that holds many pages into them.
class PageCutter {
 public:
  virtual ~PageCutter() = default;
  /// The articles' spans, without the separators and blank lines around them.  `bytes` end with a
  /// line; the last article may go on behind them.  They begin where an article does, or `inside`
  /// one, the rest of which is left out.
  virtual std::vector<Span> cut(std::string_view bytes, bool inside) const = 0;
};

/// Learns from the front of a file how it is cut.  A separator is known by its regularity: the same
/// kind of line ("=====", "* * *", a form feed, "=== berita-1 ===") stands between stretches that
/// each begin as an article does.  One stray "-----" in a page separates nothing.  Before all, a
/// header block ("Judul: ...") that comes back begins each article.
///
/// Null if the file holds a single page.  `parser` must outlive the cutter.
std::unique_ptr<PageCutter> learn_page_cutter(std::string_view head, const PageParser& parser);

/// The user's own separator: an ECMAScript expression for a whole line.  Throws UsageError if it is
/// none.
std::unique_ptr<PageCutter> make_line_cutter(const std::string& expression);

}  // namespace warta
