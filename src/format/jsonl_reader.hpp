#pragma once

#include <memory>

#include "format/reader_context.hpp"
#include "input/byte_window.hpp"

namespace warta {

/// Reads a file of one JSON object a line.  A record with our own keys `id` and `text` is marked as
/// such.
std::unique_ptr<RecordReader> make_jsonl_reader(ByteWindow bytes, ReaderContext context);

}  // namespace warta
