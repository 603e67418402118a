#include "text/utf8.hpp"

#include <algorithm>

namespace warta {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

constexpr bool is_continuation(unsigned char byte) {
  return (byte & 0xC0U) == 0x80U;
}

/// Length promised by a lead byte; 0 for a byte that cannot lead.
constexpr std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80U) return 1;
  if (lead < 0xC2U) return 0;  // continuation, or an overlong two-byte form
  if (lead < 0xE0U) return 2;
  if (lead < 0xF0U) return 3;
  return lead < 0xF5U ? 4 : 0;
}

constexpr bool is_scalar(char32_t value, std::size_t length) {
  if (length == 3) return value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
  if (length == 4) return value >= 0x10000 && value <= 0x10FFFF;
  return true;
}

}  // namespace

CodePoint decode_utf8(std::string_view text, std::size_t position) {
  const auto lead = static_cast<unsigned char>(text[position]);
  const std::size_t length = sequence_length(lead);
  if (length == 1) return {lead, 1};
  if (length == 0 || position + length > text.size()) return {};
  char32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[position + i]);
    if (!is_continuation(byte)) return {};
    value = (value << 6U) | (byte & 0x3FU);
  }
  return is_scalar(value, length) ? CodePoint{value, length} : CodePoint{};
}

CodePoint decode_utf8_before(std::string_view text, std::size_t position) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(4, position); ++back) {
    if (is_continuation(static_cast<unsigned char>(text[position - back]))) continue;
    const CodePoint point = decode_utf8(text, position - back);
    return point.length == back ? point : CodePoint{};
  }
  return {};
}

void append_utf8(std::string& out, char32_t value) {
  const auto byte = [](char32_t bits) {
    return static_cast<char>(static_cast<unsigned char>(bits));
  };
  if (value < 0x80) {
    out += byte(value);
  } else if (value < 0x800) {
    out += byte(0xC0U | (value >> 6U));
    out += byte(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    out += byte(0xE0U | (value >> 12U));
    out += byte(0x80U | ((value >> 6U) & 0x3FU));
    out += byte(0x80U | (value & 0x3FU));
  } else {
    out += byte(0xF0U | (value >> 18U));
    out += byte(0x80U | ((value >> 12U) & 0x3FU));
    out += byte(0x80U | ((value >> 6U) & 0x3FU));
    out += byte(0x80U | (value & 0x3FU));
  }
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    if (point.length == 1 && point.value == kReplacement) return false;
    i += point.length;
  }
  return true;
}

RepairedUtf8 repair_utf8(std::string_view bytes) {
  RepairedUtf8 result;
  result.text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const CodePoint point = decode_utf8(bytes, i);
    if (point.length == 1 && point.value == kReplacement) {
      append_utf8(result.text, kReplacement);
      ++result.replaced;
    } else {
      result.text.append(bytes, i, point.length);
    }
    i += point.length;
  }
  return result;
}

std::size_t count_code_points(std::string_view text) {
  constexpr std::size_t kStep = 128;  // a byte holds their number: the loop runs over many at once
  std::size_t count = 0;
  for (std::size_t begin = 0; begin < text.size(); begin += kStep) {
    unsigned char some = 0;
    for (const char c : text.substr(begin, kStep))
      some += static_cast<unsigned char>(!is_continuation(static_cast<unsigned char>(c)));
    count += some;
  }
  return count;
}

}  // namespace warta
