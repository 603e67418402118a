#include "text/ascii.hpp"

#include <algorithm>
#include <cstddef>

namespace warta {
namespace {

constexpr std::size_t kMostDigits = 9;  // fit any int

}  // namespace

bool same_ascii(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower_ascii(x) == lower_ascii(y); });
}

std::optional<int> read_digits(std::string_view digits) {
  if (digits.empty() || digits.size() > kMostDigits || !std::ranges::all_of(digits, is_ascii_digit))
    return std::nullopt;
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

}  // namespace warta
