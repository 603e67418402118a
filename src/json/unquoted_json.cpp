#include "json/unquoted_json.hpp"

#include <algorithm>
#include <charconv>

#include "text/byte_search.hpp"

namespace warta {
namespace {

constexpr std::size_t kOpening = 64;  // bytes in which an object in a string shows
constexpr std::size_t kEscape = 6;    // bytes: "\u0022"
constexpr std::string_view kBlanks = " \t\r\n";

/// Passes blanks, also such as stand in a string: `\n`.
std::string_view after_blanks(std::string_view text) {
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    if (!text.starts_with("\\n") && !text.starts_with("\\r") && !text.starts_with("\\t"))
      return text;
    text.remove_prefix(2);
  }
}

/// `"{\"judul\"`, `"[{\"judul\"`, `"{\n  \"judul\"`
bool opens_object(std::string_view text) {
  text = after_blanks(text.substr(1, kOpening));
  if (text.starts_with('[')) text = after_blanks(text.substr(1));
  return text.starts_with('{') && after_blanks(text.substr(1)).starts_with("\\\"");
}

std::size_t copy(std::string_view bytes, std::size_t begin, std::size_t end, std::string& out) {
  out.append(bytes.substr(begin, end - begin));
  return std::min(end, bytes.size());
}

std::size_t next_mark(std::string_view bytes, std::size_t at) {
  return find_byte(bytes, at, [](auto c) { return (c == '"') | (c == '\\'); });
}

/// `\u0022` is a mark of the object's; letters stay as they are, for its own strings to spell.
std::size_t take_code(std::string_view bytes, std::size_t at, std::string& out) {
  constexpr int kHex = 16;
  constexpr unsigned kAscii = 0x80;
  const std::string_view code = bytes.substr(at + 2, kEscape - 2);
  unsigned value = kAscii;
  const auto read = std::from_chars(code.data(), code.data() + code.size(), value, kHex);
  if (read.ec == std::errc{} && value < kAscii) {
    out += static_cast<char>(value);
    return at + kEscape;
  }
  return copy(bytes, at, at + kEscape, out);
}

}  // namespace

std::size_t JsonUnquoter::take(std::string_view bytes, bool last, std::string& out) {
  std::size_t at = 0;
  while (at < bytes.size() && (last || bytes.size() - at > kOpening)) {
    switch (state_) {
      case State::structure:
        at = take_structure(bytes, at, out);
        break;
      case State::text:
        at = take_text(bytes, at, out);
        break;
      case State::object:
        at = take_object(bytes, at, out);
        break;
    }
  }
  return std::min(at, bytes.size());
}

std::size_t JsonUnquoter::take_structure(std::string_view bytes, std::size_t at, std::string& out) {
  if (bytes[at] != '"')
    return copy(bytes, at, find_byte(bytes, at, [](auto c) { return c == '"'; }), out);
  if (opens_object(bytes.substr(at))) {
    state_ = State::object;
    return at + 1;
  }
  state_ = State::text;
  return copy(bytes, at, at + 1, out);
}

std::size_t JsonUnquoter::take_text(std::string_view bytes, std::size_t at, std::string& out) {
  if (bytes[at] == '\\') return copy(bytes, at, at + 2, out);
  if (bytes[at] == '"') {
    state_ = State::structure;
    return copy(bytes, at, at + 1, out);
  }
  return copy(bytes, at, next_mark(bytes, at), out);
}

std::size_t JsonUnquoter::take_object(std::string_view bytes, std::size_t at, std::string& out) {
  if (bytes[at] == '"') {
    state_ = State::structure;
    return at + 1;
  }
  if (bytes[at] != '\\' || at + 1 == bytes.size())
    return copy(bytes, at, next_mark(bytes, at + 1), out);
  const char escaped = bytes[at + 1];
  if (escaped == 'u') return take_code(bytes, at, out);
  constexpr std::string_view kEscaped = "ntrbf", kMeant = "\n\t\r\b\f";
  const std::size_t known = kEscaped.find(escaped);
  out += known == kEscaped.npos ? escaped : kMeant[known];
  return at + 2;
}

bool opens_quoted_json(std::string_view head) {
  head = after_blanks(head);
  if (head.starts_with('[')) head = after_blanks(head.substr(1));
  return head.starts_with('"') && opens_object(head);
}

}  // namespace warta
