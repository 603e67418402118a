#pragma once

#include <cstdint>
#include <string_view>

#include "html/markup_scanner.hpp"

namespace warta {

struct PageOutline;

/// Collects what a page's markup states outright, as its tags come by: <title>, <meta>, JSON-LD,
/// <link rel=canonical>, microdata, <time>.
///
///   <meta property="article:published_time" content="2024-06-19T23:56:00+07:00"> -> published
///   <span itemprop="author">Sri Rahayu</span> -> author, once its text is known
class FactReader {
 public:
  explicit FactReader(PageOutline& page) : page_{page} {}

  /// Looks at a start tag; `block` is the number of the block that begins or goes on there.
  void read(const Markup& tag, std::uint32_t block);
  /// The number of the fact that the text of the tag read last will be; 0xFFFFFFFF if none.
  std::uint32_t awaiting_text() const { return awaiting_; }
  void give_text(std::uint32_t fact, std::string_view text);

 private:
  void read_meta(const Markup& tag, std::uint32_t block);
  void read_link(const Markup& tag);
  void read_microdata(const Markup& tag, std::uint32_t block);

  PageOutline& page_;
  std::uint32_t awaiting_ = 0xFFFFFFFF;
};

}  // namespace warta
