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

bool has_double_blank(std::string_view text) {
  unsigned char doubled = 0;  // a byte and no branch for each: the loop runs over many at once
  for (std::size_t i = 1; i < text.size(); ++i)
    doubled = static_cast<unsigned char>(doubled | ((text[i] == ' ') & (text[i - 1] == ' ')));
  return doubled != 0;
}

/// Dashes, quotation marks, bullets and dots, which are the same in every normal form.
bool is_inert_mark(char32_t c) {
  return c >= U'\u2010' && c <= U'\u2027';
}

}  // namespace

bool is_ascii(std::string_view text) {
  return !has_byte(text, [](auto c) { return c >= 0x80; });
}

bool is_tidy(std::string_view text) {
  if (text.starts_with(' ') || text.ends_with(' ') || has_double_blank(text)) return false;
  bool tidy = true;
  for_each_sign(
      text, [](auto c) { return (c < ' ') | (c >= 0x80); },
      [&](std::size_t at) {
        const CodePoint point = decode_utf8(text, at);
        tidy = tidy && is_inert_mark(point.value);
        return point.length;
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
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  text = trim(text);
  for (std::size_t i = 0; i < text.size();) {
    // Most of a text is runs of ASCII letters and marks with one blank between them.
    std::size_t run = i;
    while (run < text.size() && text[run] > ' ' && text[run] < 0x7F) ++run;
    if (run > i) {
      if (gap) out += ' ';
      gap = false;
      out.append(text, i, run - i);
      i = run;
      continue;
    }
    const CodePoint point = decode_utf8(text, i);
    if (is_space(point.value)) {
      gap = true;
    } else {
      if (gap) out += ' ';
      gap = false;
      out.append(text, i, point.length);
    }
    i += point.length;
  }
  return out;
}

}  // namespace warta
