#pragma once

#include <memory>

#include "format/reader_context.hpp"
#include "input/byte_window.hpp"

namespace warta {

/// Reads a crawl: the web pages among its `response` and `resource` records, and the texts among
/// its `conversion` records.  What is no article by its kind (requests, pictures, answers such as
/// 404, robots.txt) is passed over and counted in one note at the end; what is damaged is given as
/// far as it goes.  The day of the crawl is not the day of publication.
std::unique_ptr<RecordReader> make_warc_reader(ByteWindow bytes, ReaderContext context);

}  // namespace warta
