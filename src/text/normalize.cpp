#include "text/normalize.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <stdexcept>

#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

bool is_blank(char32_t c) {
  return is_space(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

}  // namespace

std::string to_nfc(std::string_view text) {
  if (std::all_of(text.begin(), text.end(),
                  [](char c) { return static_cast<signed char>(c) >= 0; }))
    return std::string{text};
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
