#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "format/reader_context.hpp"
#include "html/html_cues.hpp"
#include "input/byte_window.hpp"

namespace warta {

/// Reads a file that is a saved web page, or many one after the other: "</html>\n<!DOCTYPE html>",
/// perhaps with a line of marks or an address between them.
std::unique_ptr<RecordReader> make_html_reader(ByteWindow bytes, ReaderContext context);

/// Fills a record with what a page says of its article: its text as the page, the rest as fields.
/// `address` is where the page was found; empty if nobody knows.
void fill_from_html(std::string_view html, const HtmlCues& cues, std::string_view address,
                    SourceRecord& record);

/// Whether a file begins as a web page does, or as a part of one.
bool looks_like_html(std::string_view head);

}  // namespace warta
