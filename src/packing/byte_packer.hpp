#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "warta/span.hpp"

namespace warta {

/// Writes numbers, words and spans as few bytes; ByteUnpacker reads them in the same order.
///
///   BytePacker packer;
///   packer.number(count).text("korea-utara");      // 1 byte, 13 bytes
///   packer.text("korea-utara");                    // 1 byte: it has been told
///   packer.finish(0)
///
/// Both sides have one interface, so that a function template may tell the fields of a type once
/// for both (`Ref` is what it takes the value by).
class BytePacker {
 public:
  template <typename T>
  using Ref = const T&;
  /// Words up to this length are told once and then by number.
  static constexpr std::size_t kRemembered = 64;

  BytePacker();

  /// Seven bits a byte, the lowest first.
  template <typename Number>
  BytePacker& number(Number value) {
    return put(static_cast<std::uint64_t>(value));
  }
  /// One that may be negative, small either way.
  BytePacker& signed_number(std::int64_t value);
  BytePacker& flag(bool value) { return put(value ? 1 : 0); }
  BytePacker& decimal(double value);
  template <typename Enum>
  BytePacker& choice(Enum value, Enum /*last*/) {
    return put(static_cast<std::uint64_t>(value));
  }
  /// A word that may come again.
  BytePacker& text(std::string_view value);
  /// Bytes that will not come again.
  BytePacker& bytes(std::string_view value);
  /// By its distance from the one before it.
  BytePacker& span(Span value);
  /// Spans from here on lie in a text of this size.
  BytePacker& within(std::size_t size);

  template <typename Item, typename Code>
  BytePacker& list(const std::vector<Item>& items, const Code& code) {
    number(items.size());
    for (const Item& item : items) code(item);
    return *this;
  }
  template <typename Optional, typename Code>
  BytePacker& maybe(const Optional& value, const Code& code) {
    flag(value.has_value());
    if (value) code(*value);
    return *this;
  }
  BytePacker& texts(const std::vector<std::string>& values);

  /// The bytes, closed by a checksum that goes on from `seed`.
  std::string finish(std::uint64_t seed);

 private:
  BytePacker& put(std::uint64_t value);

  std::string bytes_;
  WordIndex told_;
  std::size_t last_begin_ = 0;
};

/// Eight bytes more, by which damage is noticed.
constexpr std::size_t kChecksumSize = 8;
void append_checksum(std::string& bytes, std::uint64_t seed);

}  // namespace warta
