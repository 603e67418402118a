#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "warta/span.hpp"

namespace warta {

/// Reads what BytePacker has written, in the same order.  Never trusts it: whatever the bytes are,
/// they give values within bounds or an InputError that says "damaged".
class ByteUnpacker {
 public:
  template <typename T>
  using Ref = T&;

  /// Throws if the checksum does not fit.  `bytes` must outlive this.
  ByteUnpacker(std::string_view bytes, std::uint64_t seed);

  template <typename Number>
  ByteUnpacker& number(Number& value) {
    const std::uint64_t read = take();
    value = static_cast<Number>(read);
    if (static_cast<std::uint64_t>(value) != read) fail();
    return *this;
  }
  template <typename Number>
  ByteUnpacker& signed_number(Number& value) {
    const std::uint64_t read = take();
    value = static_cast<Number>((read & 1U) != 0 ? ~(read >> 1U) : read >> 1U);
    return *this;
  }
  ByteUnpacker& flag(bool& value);
  ByteUnpacker& decimal(double& value);
  template <typename Enum>
  ByteUnpacker& choice(Enum& value, Enum last) {
    const std::uint64_t read = take();
    if (read > static_cast<std::uint64_t>(last)) fail();
    value = static_cast<Enum>(read);
    return *this;
  }
  ByteUnpacker& text(std::string& value);
  ByteUnpacker& bytes(std::string& value);
  ByteUnpacker& span(Span& value);
  ByteUnpacker& within(std::size_t size);

  template <typename Item, typename Code>
  ByteUnpacker& list(std::vector<Item>& items, const Code& code) {
    items.clear();
    items.resize(count());
    for (Item& item : items) code(item);
    return *this;
  }
  template <typename Optional, typename Code>
  ByteUnpacker& maybe(Optional& value, const Code& code) {
    bool there = false;
    flag(there);
    if (there) code(value.emplace());
    return *this;
  }
  ByteUnpacker& texts(std::vector<std::string>& values);

  /// Throws unless all has been read.
  void finish() const;
  [[noreturn]] static void fail();

 private:
  std::uint64_t take();
  /// How many follow, each of which takes a byte at least.
  std::size_t count();
  std::string_view take_bytes();

  std::string_view left_;
  std::vector<std::string_view> told_;
  std::size_t limit_ = 0;
  std::size_t last_begin_ = 0;
};

}  // namespace warta
