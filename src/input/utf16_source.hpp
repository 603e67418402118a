#pragma once

#include <memory>

#include "input/byte_source.hpp"

namespace warta {

/// A file in UTF-16 as UTF-8, without its byte order mark; halves of letters and a last odd byte
/// become U+FFFD.
std::unique_ptr<ByteSource> utf16_source(std::unique_ptr<ByteSource> source, bool big_endian);

}  // namespace warta
