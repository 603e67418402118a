#pragma once

#include <memory>

#include "format/reader_context.hpp"
#include "input/byte_window.hpp"
#include "json/json_shape.hpp"

namespace warta {

/// Reads a file of JSON: an object, an array, records nested in either, one object a line, or
/// objects one after the other, minified or not.  Holds one record at a time.
///
/// A record that is broken (`damaged-json`) ends where the next one begins, which is known by the
/// name of its first member; what is no record at all is refused (`bad-json`).
std::unique_ptr<RecordReader> make_json_reader(ByteWindow bytes, ReaderContext context,
                                               KeyJudge judge);

}  // namespace warta
