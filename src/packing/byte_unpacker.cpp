#include "packing/byte_unpacker.hpp"

#include <bit>

#include "packing/byte_packer.hpp"
#include "text/fnv_hash.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr unsigned kMostBits = 63;  // where the tenth byte of a number begins

std::uint64_t read_fixed(std::string_view bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < sizeof value; ++i)
    value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  return value;
}

}  // namespace

void ByteUnpacker::fail() {
  throw InputError{"a packed record is damaged"};
}

ByteUnpacker::ByteUnpacker(std::string_view bytes, std::uint64_t seed) {
  if (bytes.size() < kChecksumSize) fail();
  left_ = bytes.substr(0, bytes.size() - kChecksumSize);
  if (read_fixed(bytes.substr(left_.size())) != fnv_hash(left_, seed)) fail();
}

std::uint64_t ByteUnpacker::take() {
  std::uint64_t value = 0;
  for (unsigned shift = 0;; shift += 7) {
    if (left_.empty() || shift > kMostBits) fail();
    const auto byte = static_cast<unsigned char>(left_.front());
    left_.remove_prefix(1);
    if (shift == kMostBits && byte > 1) fail();
    value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
    if (byte < 0x80U) return value;
  }
}

std::size_t ByteUnpacker::count() {
  const std::uint64_t value = take();
  if (value > left_.size()) fail();
  return value;
}

std::string_view ByteUnpacker::take_bytes() {
  const std::size_t size = count();
  const std::string_view bytes = left_.substr(0, size);
  left_.remove_prefix(size);
  return bytes;
}

ByteUnpacker& ByteUnpacker::flag(bool& value) {
  const std::uint64_t read = take();
  if (read > 1) fail();
  value = read == 1;
  return *this;
}

ByteUnpacker& ByteUnpacker::decimal(double& value) {
  if (left_.size() < sizeof(std::uint64_t)) fail();
  value = std::bit_cast<double>(read_fixed(left_));
  left_.remove_prefix(sizeof(std::uint64_t));
  return *this;
}

ByteUnpacker& ByteUnpacker::text(std::string& value) {
  const std::uint64_t which = take();
  if (which == 0) {
    const std::string_view told = take_bytes();
    if (told.size() <= BytePacker::kRemembered) told_.push_back(told);
    value = told;
  } else if (which == 1) {
    value.clear();
  } else {
    if (which - 2 >= told_.size()) fail();
    value = told_[which - 2];
  }
  return *this;
}

ByteUnpacker& ByteUnpacker::bytes(std::string& value) {
  value = take_bytes();
  return *this;
}

ByteUnpacker& ByteUnpacker::span(Span& value) {
  std::int64_t distance = 0;
  std::size_t size = 0;
  signed_number(distance).number(size);
  value.begin = last_begin_ + static_cast<std::size_t>(distance);
  if (value.begin > limit_ || size > limit_ - value.begin) fail();
  value.end = value.begin + size;
  last_begin_ = value.begin;
  return *this;
}

ByteUnpacker& ByteUnpacker::within(std::size_t size) {
  limit_ = size;
  last_begin_ = 0;
  return *this;
}

ByteUnpacker& ByteUnpacker::texts(std::vector<std::string>& values) {
  return list(values, [this](std::string& value) { text(value); });
}

void ByteUnpacker::finish() const {
  if (!left_.empty()) fail();
}

}  // namespace warta
