#include "packing/byte_packer.hpp"

#include <array>
#include <bit>

#include "text/fnv_hash.hpp"

namespace warta {
namespace {

constexpr std::size_t kUsualSize = 4096;
constexpr std::size_t kUsualWords = 128;  // that are told once, and their letters
constexpr std::size_t kUsualLetters = 2048;
constexpr std::size_t kLongestNumber = 10;  // bytes

void append_fixed(std::string& bytes, std::uint64_t value) {
  for (std::size_t i = 0; i < sizeof value; ++i)
    bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

/// Writes seven bits a byte from `at` and tells where they end.
char* write_number(char* at, std::uint64_t value) {
  for (; value >= 0x80U; value >>= 7U) *at++ = static_cast<char>(0x80U | (value & 0x7FU));
  *at++ = static_cast<char>(value);
  return at;
}

std::uint64_t without_sign(std::int64_t value) {
  const auto doubled = static_cast<std::uint64_t>(value) << 1U;
  return value < 0 ? ~doubled : doubled;
}

}  // namespace

BytePacker::BytePacker() {
  bytes_.reserve(kUsualSize);
  told_.reserve(kUsualWords, kUsualLetters);
}

BytePacker& BytePacker::put(std::uint64_t value) {
  if (value < 0x80U) {
    bytes_ += static_cast<char>(value);
    return *this;
  }
  std::array<char, kLongestNumber> number;
  bytes_.append(number.data(), write_number(number.data(), value));
  return *this;
}

BytePacker& BytePacker::signed_number(std::int64_t value) {
  return put(without_sign(value));
}

BytePacker& BytePacker::decimal(double value) {
  append_fixed(bytes_, std::bit_cast<std::uint64_t>(value));
  return *this;
}

BytePacker& BytePacker::text(std::string_view value) {
  if (value.size() > kRemembered) return put(0).bytes(value);
  // 0: told here; 1: empty; 2 and more: told before.
  if (value.empty()) return put(1);
  const std::size_t known = told_.size();
  const std::size_t number = told_.add(value);
  return number == known ? put(0).bytes(value) : put(number + 2);
}

BytePacker& BytePacker::bytes(std::string_view value) {
  put(value.size());
  bytes_ += value;
  return *this;
}

BytePacker& BytePacker::span(Span value) {
  std::array<char, 2 * kLongestNumber> numbers;
  const auto distance = static_cast<std::int64_t>(value.begin - last_begin_);
  last_begin_ = value.begin;
  char* const end =
      write_number(write_number(numbers.data(), without_sign(distance)), value.size());
  bytes_.append(numbers.data(), end);
  return *this;
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
