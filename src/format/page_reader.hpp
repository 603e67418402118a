#pragma once

#include <memory>

#include "format/delimiter_finder.hpp"
#include "format/reader_context.hpp"
#include "input/byte_window.hpp"

namespace warta {

/// Reads a file of pages, cut by `cutter`; without one all of it is a single page.  Holds one
/// stretch of the file at a time, in which at least one page is whole.
std::unique_ptr<RecordReader> make_page_reader(ByteWindow bytes, std::unique_ptr<PageCutter> cutter,
                                               ReaderContext context);

}  // namespace warta
