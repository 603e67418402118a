#pragma once

#include <memory>
#include <string>
#include <vector>

#include "format/reader_context.hpp"
#include "warta/span.hpp"

namespace warta {

/// Reads a file of one or more pages: `pages` are spans of `bytes`, in order.
std::unique_ptr<RecordReader> make_page_reader(std::string bytes, std::vector<Span> pages,
                                               ReaderContext context);

}  // namespace warta
