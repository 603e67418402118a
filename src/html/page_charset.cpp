#include "html/page_charset.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/cp1252.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kHead = 4096;  // bytes in which a page names its encoding
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

bool is_name_part(char c) {
  return is_ascii_lower(c) || is_ascii_digit(c) || c == '-' || c == '_';
}

std::string decode_utf16(std::string_view bytes, bool big) {
  std::string text;
  text.reserve(bytes.size() / 2);
  const auto unit_at = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big ? first << 8U | second : second << 8U | first);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t value = unit_at(at);
    if (value >= 0xD800 && value < 0xDC00 && at + 3 < bytes.size()) {
      const char32_t low = unit_at(at + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        value = 0x10000 + ((value - 0xD800) << 10U) + (low - 0xDC00);
        at += 2;
      }
    }
    append_utf8(text, value >= 0xD800 && value < 0xE000 ? 0xFFFD : value);
  }
  return text;
}

std::string decode_cp1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 16);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      text += c;
    } else {
      append_utf8(text, cp1252_to_unicode(byte));
    }
  }
  return text;
}

/// Whether more bytes stand alone than belong to a character of UTF-8.
bool is_single_byte(std::string_view bytes) {
  std::size_t alone = 0, characters = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const CodePoint point = decode_utf8(bytes, at);
    ++(point.value == 0xFFFD && point.length == 1 ? alone : characters);
    at += point.length;
  }
  return alone > characters;
}

}  // namespace

std::string charset_in(std::string_view media_type) {
  const std::string folded = fold_case(media_type.substr(0, kHead));
  const std::size_t name = folded.find("charset");
  if (name == folded.npos) return {};
  const std::size_t begin = folded.find_first_not_of(" \t='\"", name + 7);
  if (begin == folded.npos) return {};
  std::size_t end = begin;
  while (end < folded.size() && is_name_part(folded[end])) ++end;
  return folded.substr(begin, end - begin);
}

std::string stated_charset(std::string_view html) {
  const std::string head = fold_case(html.substr(0, kHead));
  for (std::size_t at = head.find("<meta"); at != head.npos; at = head.find("<meta", at + 5)) {
    const std::size_t end = head.find('>', at);
    std::string charset = charset_in(std::string_view{head}.substr(at, end - at));
    if (!charset.empty()) return charset;
  }
  return {};
}

std::string decode_page(std::string_view bytes, std::string_view stated) {
  if (bytes.starts_with(kUtf8Mark)) return std::string{bytes.substr(kUtf8Mark.size())};
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes.substr(2), false);
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes.substr(2), true);
  if (stated == "utf-16" || stated == "utf-16le" || stated == "utf-16be") {
    if (bytes.find('\0') != bytes.npos) return decode_utf16(bytes, stated.ends_with("be"));
  }
  if (is_valid_utf8(bytes)) return std::string{bytes};
  const std::string charset = stated.empty() ? stated_charset(bytes) : std::string{stated};
  const bool damaged = charset == "utf-8" || charset == "utf8";
  return damaged || !is_single_byte(bytes) ? std::string{bytes} : decode_cp1252(bytes);
}

}  // namespace warta
