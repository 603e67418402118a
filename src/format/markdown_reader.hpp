#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "format/reader_context.hpp"
#include "input/byte_window.hpp"

namespace warta {

/// What the words of a file in Markdown mean to those who know field names.
struct MarkdownNames {
  std::function<bool(std::string_view)> known;    ///< names a field: "Judul"
  std::function<bool(std::string_view)> summary;  ///< names a summary: "Ringkasan"
};

/// Reads Markdown: a heading is the title, a table of two columns near it or a block between `---`
/// at the top holds the fields, the rest is the page with its marks taken off.
///
///   # Kim Tiba
///   | Field  | Value |
///   |--------|-------|
///   | Author | Sri   |
///   **JAKARTA, KABAR -** Ia tiba ...
///   ---
///   ## Ringkasan
///   ...                      <- written by a machine: kept as the field "appended_summary"
///
/// Each further heading of the title's level, and each further block of fields, begins an article.
std::unique_ptr<RecordReader> make_markdown_reader(ByteWindow bytes, ReaderContext context,
                                                   MarkdownNames names);

/// A heading "# Kim tiba", or a block of fields between lines of `---`.
bool looks_like_markdown(std::string_view head);

}  // namespace warta
