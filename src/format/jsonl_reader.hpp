#pragma once

#include <memory>
#include <string>

#include "article/page_parser.hpp"
#include "warta/read.hpp"

namespace warta {

/// Reads a file of one JSON object a line.  A record with our own keys `id` and `text` is taken as
/// it is; the text of any other is cleaned as a page is, and what its other keys say ("judul",
/// "tanggal") stands.  `parser` must outlive the reader.
std::unique_ptr<ArticleReader> make_jsonl_reader(std::string path, std::string bytes,
                                                 const PageParser& parser, CleanPolicy clean,
                                                 DiagnosticSink report);

}  // namespace warta
