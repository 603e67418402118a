#pragma once

#include <string_view>

namespace warta {

/// What a glance at a text finds that may be damage.  Each sign only says that its repair has to
/// look; most texts show none and are left as they are.
struct DamageSigns {
  bool line_end = false;         ///< a carriage return
  bool double_encoding = false;  ///< "Ã©", "â€œ"
  bool entity = false;           ///< "&nbsp;"
  bool markup = false;           ///< "<br />"
  bool character = false;        ///< an odd space, or what is not drawn at all
  bool composition = false;      ///< what may not be in normal form C
  bool joint = false;            ///< "2022.Itu"
  bool spaced = false;           ///< "kata dia , pada" more than once
  bool lost = false;             ///< U+FFFD, which nothing mends

  /// Anything that a repair can change.
  bool any() const {
    return line_end || double_encoding || entity || markup || character || composition || joint ||
           spaced;
  }
};

/// One pass over `text` (valid UTF-8).
DamageSigns find_damage(std::string_view text);

}  // namespace warta
