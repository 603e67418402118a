#include "text/normalize.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <stdexcept>

#include "text/byte_search.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

bool is_blank(char32_t c) {
  return is_space(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// A byte of ASCII that is drawn.
bool is_ink(char c) {
  return c > ' ' && c < 0x7F;
}

/// Control characters, letters beyond ASCII and the second of two blanks.
constexpr auto kMayNotBeTidy = [](auto c, auto before) {
  return (c < ' ') | (c >= 0x80) | ((c == ' ') & (before == ' '));
};

/// Dashes, quotation marks, bullets and dots, which are the same in every normal form.
bool is_inert_mark(char32_t c) {
  return c >= U'\u2010' && c <= U'\u2027';
}

}  // namespace

bool is_ascii(std::string_view text) {
  return !has_byte(text, [](auto c) { return c >= 0x80; });
}

bool is_tidy(std::string_view text) {
  if (text.starts_with(' ') || text.ends_with(' ')) return false;
  bool tidy = true;
  std::size_t over = 0;  // the end of the last letter that was looked at
  for_each_pair(text, kMayNotBeTidy, [&](std::size_t at) {
    if (at < over) return;
    const CodePoint point = decode_utf8(text, at);
    tidy = tidy && is_inert_mark(point.value);
    over = at + point.length;
  });
  return tidy;
}

std::string to_nfc(std::string_view text) {
  if (is_ascii(text)) return std::string{text};
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) throw std::runtime_error{"ICU's normalisation data is missing"};
  std::string out;
  icu::StringByteSink<std::string> sink{&out};
  nfc->normalizeUTF8(0, icu::StringPiece{text.data(), static_cast<int32_t>(text.size())}, sink,
                     nullptr, error);
  if (U_FAILURE(error)) throw std::runtime_error{"text cannot be normalised"};
  return out;
}

std::string_view trim(std::string_view text) {
  // Most texts that are asked about have none.
  if (!text.empty() && is_ink(text.front()) && is_ink(text.back())) return text;
  while (!text.empty()) {
    const CodePoint first = decode_utf8(text, 0);
    if (!is_blank(first.value)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    const CodePoint last = decode_utf8_before(text, text.size());
    if (!is_blank(last.value)) break;
    text.remove_suffix(last.length);
  }
  return text;
}

std::string squeeze(std::string_view text) {
  if (is_tidy(text)) return std::string{text};
  text = trim(text);
  std::string out;
  out.reserve(text.size());
  std::size_t copied = 0, over = 0;  // what is in `out`, what was looked at
  for_each_pair(text, kMayNotBeTidy, [&](std::size_t at) {
    if (at < over) return;
    CodePoint point = decode_utf8(text, at);
    over = at + point.length;
    if (!is_space(point.value)) return;
    out.append(text, copied, at - copied);
    if (!out.ends_with(' ')) out += ' ';
    for (; over < text.size(); over += point.length) {
      point = decode_utf8(text, over);
      if (!is_space(point.value)) break;
    }
    copied = over;
  });
  out.append(text, copied);
  return out;
}

}  // namespace warta
