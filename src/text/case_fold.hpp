#pragma once

#include <string>
#include <string_view>

namespace warta {

/// Lower case of `text`, byte for byte of the same length, so that one span serves both:
/// "KOREA Utara" -> "korea utara".  A letter whose lower case takes another number of bytes (such
/// as U+0130) is left alone.
std::string fold_case(std::string_view text);

/// First letter of each word upper, the rest lower: "PYONGYANG" -> "Pyongyang",
/// "WASHINGTON DC" -> "Washington Dc".  For headings set in capitals.
std::string title_case(std::string_view text);

}  // namespace warta
