#include "text/digits.hpp"

#include <cstddef>

namespace warta {
namespace {

constexpr std::size_t kMostDigits = 9;  // fit any int

}  // namespace

std::optional<int> read_digits(std::string_view digits) {
  if (digits.empty() || digits.size() > kMostDigits) return std::nullopt;
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace warta
