#pragma once

#include <memory>

#include "input/byte_source.hpp"

namespace warta {

/// What a gzip file holds, all its members one after the other (crawls have a member a record).
/// Whatever stands behind the last member is padding.  A file that ends too soon gives all that can
/// be unpacked before it fails, down to the last byte: dumps are often cut short on their way.
/// After damage in the middle it goes on with the next member.
std::unique_ptr<ByteSource> gzip_source(std::unique_ptr<ByteSource> packed);

}  // namespace warta
