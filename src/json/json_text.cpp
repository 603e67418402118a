#include "json/json_text.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;
constexpr std::uint32_t kHighFirst = 0xD800, kLowFirst = 0xDC00, kLowLast = 0xDFFF;
constexpr std::size_t kEscapeBytes = 6;  // of "\u201c"

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Where a run of a string's plain bytes ends: at its quote, a backslash or the end.
std::size_t plain_end(std::string_view bytes, std::size_t at) {
  return find_byte(bytes, at, [](auto c) { return (c == '"') | (c == '\\'); });
}

}  // namespace

void JsonScanner::forget(std::size_t count) {
  at_ -= count;
  string_begin_ -= std::min(string_begin_, count);
  forgot_ = true;
}

void JsonScanner::open(bool object) {
  kinds_ = kinds_ << 1U | (object ? 1U : 0U);
  known_ = std::min(known_ + 1, 64U);
  ++depth_;
}

void JsonScanner::close() {
  kinds_ >>= 1U;
  known_ -= known_ > 0 ? 1U : 0U;
  --depth_;
}

JsonScanner::State JsonScanner::broken(std::size_t at) {
  broken_at_ = at;
  return State::broken;
}

/// A line that begins as the record itself did, though nothing forbids a value here:
/// `{"judul":"Kim tiba","isi":` and on the next line `{"judul":"Putin pulang", ...`.
bool JsonScanner::begins_sibling(std::string_view bytes) const {
  if (forgot_ || key_end_ == 0 || at_ == 0 || bytes[at_ - 1] != '\n') return false;
  return bytes.substr(at_).starts_with(bytes.substr(0, key_end_));
}

JsonScanner::State JsonScanner::structure(std::string_view bytes, char c) {
  switch (c) {
    case '{':
    case '[':
      if (in_object() && last_ != ':') return broken(at_);
      if (in_array() && last_ != ',' && last_ != '[') return broken(at_);
      if (c == '{' && depth_ > 0 && begins_sibling(bytes)) return broken(at_);
      open(c == '{');
      break;
    case '}':
    case ']':
      if (c == '}' ? in_array() : in_object()) return broken(at_);
      close();
      if (depth_ == 0) {
        ++at_;
        return State::whole;
      }
      break;
    case ',':
    case ':':
      break;
    default:
      // Words stand neither behind a text nor behind a list: a quote is missing or too many.
      if (last_ == '"') return broken(string_begin_);
      if (last_ == '}' || last_ == ']') return broken(at_);
      c = 'v';
  }
  last_ = c;
  ++at_;
  return State::more;
}

JsonScanner::State JsonScanner::scan(std::string_view bytes) {
  while (at_ < bytes.size()) {
    const char c = bytes[at_];
    if (in_string_) {
      if (c == '\\') {
        if (at_ + 1 == bytes.size()) return State::more;
        at_ += 2;
      } else if (c == '"') {
        in_string_ = false;
        last_ = '"';
        ++at_;
        if (depth_ == 0) return State::whole;
        if (depth_ == 1 && string_begin_ == 1 && !forgot_) key_end_ = at_;
      } else {
        at_ = plain_end(bytes, at_ + 1);
      }
    } else if (c == '"') {
      in_string_ = true;
      string_begin_ = at_++;
    } else if (is_blank(c)) {
      ++at_;
    } else if (const State state = structure(bytes, c); state != State::more) {
      return state;
    }
  }
  return State::more;
}

char JsonCursor::peek() {
  while (at_ < bytes_.size() && is_blank(bytes_[at_])) ++at_;
  return at_ < bytes_.size() ? bytes_[at_] : '\0';
}

bool JsonCursor::take(char c) {
  if (peek() != c || at_ >= bytes_.size()) return false;
  ++at_;
  return true;
}

bool JsonCursor::string(std::string& text, JsonStringFaults& faults) {
  ++at_;
  for (;;) {
    const std::size_t end = plain_end(bytes_, at_);
    text.append(bytes_, at_, end - at_);
    at_ = end;
    if (at_ >= bytes_.size()) return false;
    if (bytes_[at_] == '"') {
      ++at_;
      if (!lenient_ || structure_follows(at_)) return true;
      text += '"';
      continue;
    }
    if (at_ + 1 == bytes_.size()) {
      ++at_;
      return false;
    }
    escape(text, faults);
  }
}

bool JsonCursor::structure_follows(std::size_t at) const {
  const auto next = [&] {
    while (at < bytes_.size() && is_blank(bytes_[at])) ++at;
    return at < bytes_.size() ? bytes_[at] : '\0';
  };
  const char mark = next();
  if (mark != ',') return mark == '\0' || mark == ':' || mark == '}' || mark == ']';
  ++at;
  constexpr std::string_view kValues = "\"{[]}-0123456789";
  const char value = next();
  return value == '\0' || kValues.find(value) != kValues.npos;
}

int JsonCursor::hex4(std::size_t at) const {
  if (at + 4 > bytes_.size()) return -1;
  int value = 0;
  for (const char c : bytes_.substr(at, 4)) {
    const int digit = hex_value(c);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

void JsonCursor::escape(std::string& text, JsonStringFaults& faults) {
  constexpr std::string_view kNames = "\"\\/bfnrt";
  constexpr std::string_view kBytes = "\"\\/\b\f\n\r\t";
  const char name = bytes_[at_ + 1];
  if (const std::size_t known = kNames.find(name); known != kNames.npos) {
    text += kBytes[known];
    at_ += 2;
    return;
  }
  const int unit = name == 'u' ? hex4(at_ + 2) : -1;
  if (unit < 0) {
    // As it stands: "\x41", or a lonely backslash in a Windows path.
    faults.bad_escape = true;
    text += bytes_[at_++];
    return;
  }
  auto value = static_cast<std::uint32_t>(unit);
  at_ += kEscapeBytes;
  if (value >= kHighFirst && value <= kLowLast) {
    const bool paired =
        value < kLowFirst && bytes_.substr(std::min(at_, bytes_.size()), 2) == "\\u";
    const int low = paired ? hex4(at_ + 2) : -1;
    if (low >= static_cast<int>(kLowFirst) && low <= static_cast<int>(kLowLast)) {
      value =
          0x10000 + ((value - kHighFirst) << 10U) + (static_cast<std::uint32_t>(low) - kLowFirst);
      at_ += kEscapeBytes;
    } else {
      value = kReplacement;
      faults.lone_surrogate = true;
    }
  }
  append_utf8(text, value);
}

std::string_view JsonCursor::word() {
  constexpr std::string_view kEnds = " \t\r\n,:{}[]\"";
  const std::size_t begin = at_;
  at_ = std::min(bytes_.find_first_of(kEnds, at_), bytes_.size());
  return bytes_.substr(begin, at_ - begin);
}

bool JsonCursor::comment() {
  const std::string_view mark = bytes_.substr(at_, 2);
  if (mark != "//" && mark != "/*") return false;
  const std::string_view closing = mark == "//" ? "\n" : "*/";
  const std::size_t end = bytes_.find(closing, at_ + mark.size());
  at_ = end == bytes_.npos ? bytes_.size() : end + closing.size();
  return true;
}

bool JsonCursor::skip_value() {
  const char c = peek();
  if (c != '{' && c != '[' && c != '"') {
    if (word().empty() && at_ < bytes_.size()) ++at_;
    return at_ < bytes_.size();
  }
  JsonScanner scanner;
  const bool whole = scanner.scan(bytes_.substr(at_)) == JsonScanner::State::whole;
  at_ += scanner.at();
  return whole;
}

}  // namespace warta
