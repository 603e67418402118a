#include "packing/byte_packer.hpp"

#include <bit>

#include "text/fnv_hash.hpp"

namespace warta {
namespace {

constexpr std::size_t kUsualSize = 4096;

void append_fixed(std::string& bytes, std::uint64_t value) {
  for (std::size_t i = 0; i < sizeof value; ++i)
    bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

}  // namespace

BytePacker::BytePacker() {
  bytes_.reserve(kUsualSize);
}

BytePacker& BytePacker::put(std::uint64_t value) {
  for (; value >= 0x80U; value >>= 7U) bytes_ += static_cast<char>(0x80U | (value & 0x7FU));
  bytes_ += static_cast<char>(value);
  return *this;
}

BytePacker& BytePacker::signed_number(std::int64_t value) {
  const auto doubled = static_cast<std::uint64_t>(value) << 1U;
  return put(value < 0 ? ~doubled : doubled);
}

BytePacker& BytePacker::decimal(double value) {
  append_fixed(bytes_, std::bit_cast<std::uint64_t>(value));
  return *this;
}

BytePacker& BytePacker::text(std::string_view value) {
  if (value.size() > kRemembered) return put(0).bytes(value);
  // 0: told here; 1: empty; 2 and more: told before.
  if (value.empty()) return put(1);
  const auto [at, is_new] = told_.try_emplace(value, told_.size() + 2);
  return is_new ? put(0).bytes(value) : put(at->second);
}

BytePacker& BytePacker::bytes(std::string_view value) {
  put(value.size());
  bytes_ += value;
  return *this;
}

BytePacker& BytePacker::span(Span value) {
  signed_number(static_cast<std::int64_t>(value.begin - last_begin_));
  last_begin_ = value.begin;
  return put(value.size());
}

BytePacker& BytePacker::within(std::size_t /*size*/) {
  last_begin_ = 0;
  return *this;
}

BytePacker& BytePacker::texts(const std::vector<std::string>& values) {
  return list(values, [this](const std::string& value) { text(value); });
}

std::string BytePacker::finish(std::uint64_t seed) {
  append_checksum(bytes_, seed);
  return std::move(bytes_);
}

void append_checksum(std::string& bytes, std::uint64_t seed) {
  append_fixed(bytes, fnv_hash(bytes, seed));
}

}  // namespace warta
