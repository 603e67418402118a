#include "store/stored_print.hpp"

#include <cstdint>

namespace warta {
namespace {

constexpr std::size_t kExactSize = 8;
constexpr std::size_t kSketchSize = 2 * Fingerprint::kBins;

std::uint64_t byte_at(std::string_view bytes, std::size_t index) {
  return static_cast<unsigned char>(bytes[index]);
}

}  // namespace

std::string pack_print(const Fingerprint& print) {
  std::string bytes;
  bytes.reserve(kExactSize + kSketchSize);
  for (std::size_t i = 0; i < kExactSize; ++i)
    bytes += static_cast<char>((print.exact >> (8 * i)) & 0xFFU);
  if (!print.has_sketch) return bytes;
  for (const std::uint16_t bin : print.sketch) {
    bytes += static_cast<char>(bin & 0xFFU);
    bytes += static_cast<char>(bin >> 8U);
  }
  return bytes;
}

Fingerprint unpack_print(std::string_view bytes) {
  Fingerprint print;
  if (bytes.size() < kExactSize) return print;
  for (std::size_t i = 0; i < kExactSize; ++i) print.exact |= byte_at(bytes, i) << (8 * i);
  print.has_sketch = bytes.size() == kExactSize + kSketchSize;
  if (!print.has_sketch) return print;
  for (std::size_t i = 0; i < Fingerprint::kBins; ++i) {
    const std::size_t at = kExactSize + 2 * i;
    print.sketch[i] =
        static_cast<std::uint16_t>(byte_at(bytes, at) | (byte_at(bytes, at + 1) << 8U));
  }
  return print;
}

}  // namespace warta
