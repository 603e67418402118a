#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "html/page_outline.hpp"

namespace warta {

/// Which blocks of a page are its article, and what the others around it are.
struct MainContent {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::size_t first = 0, end = 0;            ///< the report: blocks [first, end)
  std::size_t zone_first = 0, zone_end = 0;  ///< the report with its masthead and credits
  std::vector<PageRole> roles;               ///< of each block, by what contains it
};

/// Finds the report on a page: the part that holds most of its running text, links and lists of
/// other news not counted.  What a class says of a part (`chrome`) is not believed of the part that
/// holds the headline and much of the text.  `title` is the headline's block, or kNone.
MainContent find_main_content(const PageOutline& page, std::size_t title);

/// Whether a block is running text rather than a label, a heading or a link.
bool is_running_text(const PageOutline& page, const PageBlock& block);

}  // namespace warta
