#include "text/case_fold.hpp"

#include <unicode/uchar.h>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

char32_t lower(char32_t c) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}
char32_t upper(char32_t c) {
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

}  // namespace

std::string fold_case(std::string_view text) {
  std::string folded{text};
  for (char& c : folded) c = lower_ascii(c);
  std::string spelled;
  for_each_sign(
      folded, [](auto c) { return c >= 0x80; },
      [&](std::size_t at) {
        const CodePoint point = decode_utf8(folded, at);
        const char32_t small = lower(point.value);
        if (small == point.value) return point.length;
        spelled.clear();
        append_utf8(spelled, small);
        if (spelled.size() == point.length) folded.replace(at, point.length, spelled);
        return point.length;
      });
  return folded;
}

std::string title_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool inside = false;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    append_utf8(out, inside ? lower(point.value) : upper(point.value));
    inside = is_letter(point.value) || point.value == U'\'' || point.value == U'’';
    i += point.length;
  }
  return out;
}

}  // namespace warta
