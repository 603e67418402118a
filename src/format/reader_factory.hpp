#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "article/page_parser.hpp"
#include "warta/read.hpp"

namespace warta {

/// The format that bytes are in: JSON lines, many articles with separators, or one page.
InputFormat sniff_format(std::string_view bytes);

/// The reader for one file's bytes; null if they are in a format that is not read, which is
/// reported as `unsupported-format` unless the user named a format.  `parser` must outlive the
/// reader.
std::unique_ptr<ArticleReader> make_reader(std::string path, std::string bytes,
                                           const ReadOptions& options, const PageParser& parser,
                                           const DiagnosticSink& report);

}  // namespace warta
