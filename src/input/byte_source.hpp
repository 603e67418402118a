#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace warta {

/// Where bytes come from: a file, standard input, a member of an archive, or whatever unpacks or
/// transcodes another source.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Fills the front of `buffer`; 0 at the end.  Throws InputError if reading fails half-way, after
  /// all that could be read has been given.  What can be read behind the damage comes if it is
  /// called again; that it throws twice in a row means that nothing does.
  virtual std::size_t read(std::span<char> buffer) = 0;
};

/// A file, or standard input for "-"; null if it cannot be opened, `errno` says why.  A file that
/// becomes shorter while it is read is a failure.
std::unique_ptr<ByteSource> open_source(const std::string& path);

/// Bytes that are at hand.
std::unique_ptr<ByteSource> memory_source(std::string bytes);

}  // namespace warta
