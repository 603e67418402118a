#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "warta/token.hpp"

namespace warta {

/// A run of ASCII letters, which is what most tokens are.  Read sixteen bytes at a time: words are
/// short, and a loop over their letters guesses its end wrong once a word.
struct LetterRun {
  std::size_t end = 0;       ///< byte after the last letter
  std::size_t capitals = 0;  ///< how many of them are capitals
};

/// The letters from `position` on, in "Kim Jong-un," those of "Kim".  `folded` is fold_case(text).
LetterRun letters_from(std::string_view text, std::string_view folded, std::size_t position);

/// The shape of `size` ASCII letters, as word_shape gives it: plain_shape(5, 1, true) is that of
/// "Putin", `capital`.
constexpr Shape plain_shape(std::size_t size, std::size_t capitals, bool begins_capital) {
  if (capitals == 0) return Shape::lower;
  if (capitals == size) return size > 1 ? Shape::upper : Shape::capital;
  return begins_capital && capitals == 1 ? Shape::capital : Shape::mixed;
}

}  // namespace warta
