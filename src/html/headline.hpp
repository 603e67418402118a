#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "html/page_outline.hpp"

namespace warta {

/// What an article is called, and where on the page that stands.
struct Headline {
  std::string text;
  std::size_t block = static_cast<std::size_t>(-1);  ///< MainContent::kNone if not on the page
};

/// Finds the headline: the heading that <title>, og:title or JSON-LD repeats, with the site's name
/// before or behind it; else the best of those without the site's name.
///
///   <title>Kim tiba - Warta.id Dunia</title> ... <h2>Kim tiba</h2>  -> "Kim tiba"
Headline find_headline(const PageOutline& page, std::string_view url);

}  // namespace warta
