#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta {

/// SHA-256 of bytes that come piece by piece, as FIPS 180-4 has it: the sum that `sha256sum`
/// prints, so that anybody can tell whether two files are the same.
///
///   Sha256 sum;  sum.add("Kim tiba");  sum.add(" di Moskow");  sum.hex()
class Sha256 {
 public:
  void add(std::string_view bytes);
  /// 64 hexadecimal digits, of everything added; nothing may be added afterwards.
  std::string hex();

 private:
  void take_block(const unsigned char* block);

  std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<unsigned char, 64> block_{};
  std::size_t filled_ = 0;  // bytes of the block
  std::uint64_t size_ = 0;  // bytes in all
};

}  // namespace warta
