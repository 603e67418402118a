#include "article/folded_key.hpp"

#include <algorithm>

#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr bool is_blank_byte(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr bool is_ascii(char c) {
  return static_cast<signed char>(c) >= 0;
}

bool is_squeezed(std::string_view text) {
  unsigned odd = 0;  // no branch a byte: the loop runs over many at once
  for (std::size_t i = 1; i < text.size(); ++i) {
    const auto now = static_cast<unsigned char>(text[i]),
               before = static_cast<unsigned char>(text[i - 1]);
    odd |= static_cast<unsigned>(now < ' ') | static_cast<unsigned>(now >= 0x80) |
           (static_cast<unsigned>(now == ' ') & static_cast<unsigned>(before == ' '));
  }
  return odd == 0 && !text.empty() && text.front() > ' ' && text.back() > ' ';
}

}  // namespace

std::size_t fold_into(std::string_view text, char* out) {
  char* to = out;
  bool gap = false;
  for (const char c : text) {
    if (!is_ascii(c)) {
      const std::string folded = squeeze(fold_case(text));
      std::copy(folded.begin(), folded.end(), out);
      return folded.size();
    }
    if (is_blank_byte(c)) {
      gap = to != out;
      continue;
    }
    if (gap) *to++ = ' ';
    gap = false;
    *to++ = lower_ascii(c);
  }
  return static_cast<std::size_t>(to - out);
}

FoldedKey::FoldedKey(std::string_view text) {
  if (text.size() <= near_.size()) {
    view_ = {near_.data(), fold_into(text, near_.data())};
  } else {
    far_ = squeeze(fold_case(text));
    view_ = far_;
  }
}

FoldedFront::FoldedFront(std::string_view text) : size_{std::min(text.size(), kFront)} {
  std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size_), front_.begin(),
                 lower_ascii);
}

void append_clean(std::string& out, std::string_view paragraph) {
  if (is_squeezed(paragraph)) {
    out += paragraph;
  } else {
    out += to_nfc(squeeze(paragraph));
  }
}

}  // namespace warta
