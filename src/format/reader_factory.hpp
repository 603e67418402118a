#pragma once

#include <memory>
#include <string_view>

#include "article/page_parser.hpp"
#include "format/article_builder.hpp"
#include "format/reader_context.hpp"
#include "input/byte_source.hpp"
#include "warta/read.hpp"

namespace warta {

/// The format that a file's first bytes are in.
InputFormat sniff_format(std::string_view head);

/// The reader for one file's records; null if they are in a format that is not read, which is
/// reported as `unsupported-format` unless the user named a format.  `parser` must outlive the
/// reader.
std::unique_ptr<RecordReader> make_record_reader(std::unique_ptr<ByteSource> source,
                                                 const ReadOptions& options,
                                                 const PageParser& parser, ReaderContext context);

/// The same as articles; `rules` must outlive the reader.
std::unique_ptr<ArticleReader> make_article_reader(std::unique_ptr<ByteSource> source,
                                                   const ReadOptions& options,
                                                   const ArticleRules& rules,
                                                   ReaderContext context);

}  // namespace warta
