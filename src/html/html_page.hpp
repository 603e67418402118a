#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "html/html_cues.hpp"

namespace warta {

/// A web page as what it says of its article, and the article's own part of it as text.
///
///   <title>Kim tiba - Warta</title><meta property="article:published_time" content="2024-06-19">
///   ... <h1>Kim tiba</h1><p>PYONGYANG, WARTA - Presiden ...</p>
///     -> title "Kim tiba", published "2024-06-19", text "PYONGYANG, WARTA - Presiden ..."
struct HtmlPage {
  std::string title, published, publisher, section, url, subtitle;
  std::vector<std::string> authors, editors, tags, captions, related;
  std::string text;  ///< a paragraph a line; byline, date and credits as the page has them
};

/// Reads a page (ASCII-compatible bytes; other encodings must have been made UTF-8 before).  What
/// several parts of a page say differently is settled here: JSON-LD goes before OpenGraph and other
/// meta tags, these before microdata and the page itself, and what is more specific before all.
/// `address` is where the page was found, if that is known; the page's own word goes before it.
HtmlPage read_html_page(std::string_view html, const HtmlCues& cues, std::string_view address = {});

}  // namespace warta
