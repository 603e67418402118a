#include "text/name_key.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <stdexcept>

#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Letters and their accents as code points of their own.
std::string decompose(std::string_view text) {
  if (is_ascii(text)) return std::string{text};
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(error);
  if (U_FAILURE(error)) throw std::runtime_error{"ICU's normalisation data is missing"};
  std::string out;
  nfd->normalize(icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}),
                 error)
      .toUTF8String(out);
  return out;
}

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'’' || c == U'‘' || c == U'`';
}

}  // namespace

std::string name_key(std::string_view name) {
  const std::string letters = fold_case(decompose(name));
  std::string key;
  bool gap = false;
  for (std::size_t i = 0; i < letters.size();) {
    const CodePoint point = decode_utf8(letters, i);
    if (is_letter(point.value) || is_digit(point.value)) {
      if (gap && !key.empty()) key += '-';
      gap = false;
      key.append(letters, i, point.length);
    } else if (!is_apostrophe(point.value) && !is_ignorable(point.value)) {
      gap = true;
    }
    i += point.length;
  }
  return key;
}

std::string name_letters(std::string_view name) {
  std::string letters = name_key(name);
  std::erase(letters, '-');
  return letters;
}

}  // namespace warta
