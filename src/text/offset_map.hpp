#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace warta {

/// Turns byte offsets of one text into code point offsets.  Used where records are written, and
/// nowhere else: inside, everything is bytes.
///
///   OffsetMap map{"é 5"};  map.code_point(3) == 2   // "5" is the third code point
class OffsetMap {
 public:
  explicit OffsetMap(std::string_view text);

  /// Offsets must lie at the start of a code point or at the end of the text.
  std::size_t code_point(std::size_t byte) const;
  /// The way back.
  std::size_t byte(std::size_t code_point) const;

 private:
  static constexpr std::size_t kStride = 64;

  std::string_view text_;
  bool ascii_ = false;
  std::vector<std::size_t> counts_;  // code points before byte kStride * i
};

}  // namespace warta
