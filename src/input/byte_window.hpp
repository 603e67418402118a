#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "input/byte_source.hpp"

namespace warta {

/// A source seen through a window that slides over it, so that a reader can look ahead as far as
/// one record needs without holding the file:
///
///   ByteWindow window{open_source("warta.csv")};
///   while (auto line = window.line(kLongestLine)) ...
///
/// What `ahead` and `line` give is valid until the next call.
class ByteWindow {
 public:
  explicit ByteWindow(std::unique_ptr<ByteSource> source);

  /// The bytes that come next, at least `wanted` of them unless the source ends before; empty at
  /// the end.  Throws InputError if reading fails half-way.
  std::string_view ahead(std::size_t wanted);

  /// Moves past `count` bytes of what `ahead` gave.
  void skip(std::size_t count);

  /// The next line without its end (LF or CRLF), and past it; null at the end.  A line longer than
  /// `longest` is given in pieces of that length.
  std::optional<std::string_view> line(std::size_t longest);

  /// How many bytes of the source lie behind: where `ahead` begins.
  std::size_t offset() const { return offset_; }

 private:
  bool fill();

  std::unique_ptr<ByteSource> source_;
  std::string buffer_;
  std::size_t begin_ = 0, end_ = 0;  // of buffer_: bytes read and not yet passed
  std::size_t offset_ = 0;
  bool ended_ = false;
};

}  // namespace warta
