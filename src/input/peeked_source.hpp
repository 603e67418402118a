#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "input/byte_source.hpp"

namespace warta {

/// A source whose beginning can be looked at before it is read, which is how a file tells what it
/// is:
///
///   PeekedSource source{open_source("dump"), 65536};
///   if (source.head().starts_with("\x1F\x8B")) ...   // and read() still begins at the beginning
class PeekedSource final : public ByteSource {
 public:
  /// Reads the first `length` bytes, or all there are.  Never throws InputError: if reading fails
  /// half-way, that is kept for `read`.
  PeekedSource(std::unique_ptr<ByteSource> source, std::size_t length);

  std::string_view head() const { return head_; }
  /// Whether the head is all that the source holds, and nothing failed.
  bool ended() const { return ended_; }
  /// Why the head is shorter than asked for; empty if nothing failed.
  const std::string& failure() const { return failure_; }

  std::size_t read(std::span<char> buffer) override;

 private:
  std::unique_ptr<ByteSource> source_;
  std::string head_, failure_;
  std::size_t at_ = 0;  // in head_
  bool ended_ = false;
};

}  // namespace warta
