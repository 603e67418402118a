#include "text/cp1252.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace warta {
namespace {

constexpr unsigned char kFirst = 0x80;

/// Bytes 0x80 to 0x9F; all others are the code points of the same number.
constexpr std::array<char32_t, 32> kUpper{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

}  // namespace

char32_t cp1252_to_unicode(unsigned char byte) {
  if (byte < kFirst || byte >= kFirst + kUpper.size()) return byte;
  return kUpper[byte - std::size_t{kFirst}];
}

std::optional<unsigned char> unicode_to_cp1252(char32_t value) {
  if (value < kFirst || (value >= 0xA0 && value <= 0xFF)) return static_cast<unsigned char>(value);
  const auto found = std::find(kUpper.begin(), kUpper.end(), value);
  if (found == kUpper.end()) return std::nullopt;
  return static_cast<unsigned char>(kFirst + (found - kUpper.begin()));
}

}  // namespace warta
