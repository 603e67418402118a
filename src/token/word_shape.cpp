#include "token/word_shape.hpp"

#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {

Shape word_shape(std::string_view word) {
  std::size_t uppers = 0;
  std::size_t lowers = 0;
  bool first_upper = false;
  bool inner_upper = false;  // a capital that does not begin a part of the word
  bool at_start = true;
  for (std::size_t i = 0; i < word.size();) {
    const CodePoint point = decode_utf8(word, i);
    i += point.length;
    if (is_upper(point.value)) {
      if (uppers + lowers == 0) first_upper = true;
      if (!at_start) inner_upper = true;
      ++uppers;
    } else if (is_lower(point.value) || is_letter(point.value)) {
      ++lowers;
    }
    at_start = point.value == U'-' || point.value == U'\u2010' || point.value == U'\u2011' ||
               point.value == U'.' || point.value == U'\'' || point.value == U'’';
  }
  if (uppers + lowers == 0) return Shape::other;
  if (uppers == 0) return Shape::lower;
  if (lowers == 0) return uppers > 1 || word.size() > 2 ? Shape::upper : Shape::capital;
  return first_upper && !inner_upper ? Shape::capital : Shape::mixed;
}

}  // namespace warta
