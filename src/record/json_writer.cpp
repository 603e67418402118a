#include "record/json_writer.hpp"

#include <array>
#include <charconv>

#include "text/byte_search.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

void append_escape(std::string& out, unsigned char c) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      out += kDigits[c >> 4U];
      out += kDigits[c & 15U];
  }
}

/// Bytes that do not stand for themselves, or begin a letter that may not be valid.
constexpr auto kOdd = [](auto c) { return (c < 0x20) | (c == '"') | (c == '\\') | (c >= 0x7F); };

/// The length of the valid sequence at `position`, or 0.
std::size_t sequence_length(std::string_view text, std::size_t position) {
  const CodePoint decoded = decode_utf8(text, position);
  return decoded.value == 0xFFFD && decoded.length == 1 ? 0 : decoded.length;
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t copied = 0;
  for_each_sign(text, kOdd, [&](std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    const std::size_t length = c < 0x80 ? 1 : sequence_length(text, at);
    if (c >= 0x80 && length > 0) return length;
    out.append(text, copied, at - copied);
    copied = at + 1;
    if (length == 0) {
      out += "\xEF\xBF\xBD";
    } else {
      append_escape(out, c);
    }
    return std::size_t{1};
  });
  out.append(text, copied);
  out += '"';
}

void JsonWriter::break_line() {
  if (indent_ == 0) return;
  out_ += '\n';
  out_.append(indent_ * levels_.size(), ' ');
}

void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (levels_.empty()) return;
  Level& level = levels_.back();
  if (!level.empty) out_ += level.flat && indent_ > 0 ? ", " : ",";
  if (!level.flat) break_line();
  level.empty = false;
}

JsonWriter& JsonWriter::open(char bracket, bool flat) {
  before_value();
  out_ += bracket;
  levels_.push_back({flat || (!levels_.empty() && levels_.back().flat), true});
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  const Level level = levels_.back();
  levels_.pop_back();
  if (!level.flat && !level.empty) break_line();
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::begin_object() {
  return open('{', false);
}
JsonWriter& JsonWriter::end_object() {
  return close('}');
}
JsonWriter& JsonWriter::begin_array() {
  return open('[', false);
}
JsonWriter& JsonWriter::end_array() {
  return close(']');
}
JsonWriter& JsonWriter::begin_flat_object() {
  return open('{', true);
}
JsonWriter& JsonWriter::begin_flat_array() {
  return open('[', true);
}

JsonWriter& JsonWriter::key(std::string_view name) {
  before_value();
  out_ += '"';
  out_ += name;
  out_ += indent_ > 0 ? "\": " : "\":";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  before_value();
  append_json_string(out_, value);
  return *this;
}

JsonWriter& JsonWriter::text_or_null(std::string_view value) {
  return value.empty() ? null() : text(value);
}

JsonWriter& JsonWriter::number(std::size_t value) {
  before_value();
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out_.append(digits.data(), end);
  return *this;
}

JsonWriter& JsonWriter::decimal(double value) {
  before_value();
  constexpr std::size_t longest = 400;  // of a double without an exponent, about
  std::array<char, longest> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
          .ptr;
  out_.append(digits.data(), end);
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
  before_value();
  out_ += value ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::null() {
  before_value();
  out_ += "null";
  return *this;
}

JsonWriter& JsonWriter::texts(const std::vector<std::string>& values) {
  begin_flat_array();
  for (const std::string& value : values) text(value);
  return end_array();
}

JsonWriter& JsonWriter::texts_or_null(const std::vector<std::string>& values) {
  begin_flat_array();
  for (const std::string& value : values) text_or_null(value);
  return end_array();
}

}  // namespace warta
