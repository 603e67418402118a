#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "article/page_parser.hpp"
#include "warta/read.hpp"

namespace warta {

/// One file's bytes and the articles in them: a page saved as text is one, a file cut by separators
/// is many.
struct PageFile {
  std::string path;
  std::string bytes;
  std::vector<Span> pages;  ///< of `bytes`, in order
};

/// Reads a file of one or more pages.  `parser` must outlive the reader.
std::unique_ptr<ArticleReader> make_page_reader(PageFile file, const PageParser& parser,
                                                CleanPolicy clean, DiagnosticSink report);

}  // namespace warta
