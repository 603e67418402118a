#pragma once

#include <optional>
#include <string_view>

namespace warta {

// What a byte is where only ASCII counts: markup, addresses, figures, the capitals of "KOREA".
// Any byte of a longer character, as those of "é", is nothing of all this.

constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}

constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

constexpr bool is_ascii_letter(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}

constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool is_ascii_alphanumeric(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

/// A capital as a small letter; any other byte as it is.
constexpr char lower_ascii(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// A small letter as a capital; any other byte as it is.
constexpr char upper_ascii(char c) {
  return is_ascii_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c;
}

/// What a hexadecimal digit counts, -1 for any other byte: '7' -> 7, 'a' and 'A' -> 10.
constexpr int hex_value(char c) {
  if (is_ascii_digit(c)) return c - '0';
  const char small = lower_ascii(c);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// Whether `a` and `b` are the same but for capitals of ASCII: "Content-Type", "content-type".
bool same_ascii(std::string_view a, std::string_view b);

/// The number that ASCII digits spell; nothing if there is anything else, no digit at all, or more
/// than nine of them:
///
///   read_digits("2024") == 2024     read_digits("-1"), read_digits("20a"), read_digits("")  none
std::optional<int> read_digits(std::string_view digits);

}  // namespace warta
