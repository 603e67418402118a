#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "html/element.hpp"
#include "html/html_cues.hpp"
#include "html/linked_data.hpp"
#include "warta/span.hpp"

namespace warta {

/// A line of a page as a reader sees it: a paragraph, a heading, what stands between two <br>.
struct PageBlock {
  Span text;                    ///< of PageOutline::text, blanks squeezed
  Span link;                    ///< from the first link in it to the end of the last
  std::size_t linked = 0;       ///< bytes of links
  std::uint32_t container = 0;  ///< the innermost one
  std::uint8_t heading = 0;     ///< 1 for h1 to 6; 0 for none
  bool soft = false;            ///< a single <br> parts it from the next one
  bool cell = false;            ///< a cell of a table's row; the next block is the next cell
};

/// A part of a page that holds blocks: <div>, <table>, or any element whose class says what it is.
struct PageContainer {
  std::uint32_t parent = 0;  ///< the page itself is container 0
  std::uint32_t first = 0;   ///< its blocks, nested ones with them: [first, end)
  std::uint32_t end = 0;
  std::uint32_t class_hash = 0;  ///< equal for elements of one kind
  Element element = Element::other;
  PageRole role = PageRole::none;
};

/// A value that markup states outright: <meta>, microdata, <time>, <link rel=canonical>.
struct PageFact {
  enum class Kind : std::uint8_t {
    title,      ///< og:title and its kin
    headline,   ///< microdata
    published,  ///< from meta tags
    created,    ///< microdata datePublished
    time,       ///< <time datetime>
    author,     ///< microdata, rel=author
    author_meta,
    editor,
    publisher,
    section,
    tag,        ///< article:tag, one each
    news_tags,  ///< news_keywords, a list
    tags,       ///< microdata
    keywords,   ///< <meta name=keywords>, often made for search engines
    description,
    canonical,
    url,
    item_url  ///< microdata
  };
  Kind kind = Kind::title;
  std::string value;
  std::uint32_t block = 0;  ///< the block in which it stands or that follows it
};

/// "Baca juga: <a>Putin tiba</a>" within a block.
struct PageLink {
  std::string title;
  std::uint32_t block = 0;
};

/// A page taken apart: its text as blocks, what contains them, and what its markup states.  There
/// is no tree of elements; depth, blocks and containers are bounded, so that the worst page costs
/// what its bytes cost.
struct PageOutline {
  std::string text;
  std::vector<PageBlock> blocks;
  std::vector<PageContainer> containers;
  std::vector<PageFact> facts;
  std::vector<PageLink> related;  ///< links announced in the middle of paragraphs
  std::string browser_title;      ///< <title>
  LinkedArticle linked;           ///< JSON-LD

  std::string_view text_of(const PageBlock& block) const { return slice(text, block.text); }
};

/// Takes `html` apart.
PageOutline outline_page(std::string_view html, const HtmlCues& cues);

}  // namespace warta
