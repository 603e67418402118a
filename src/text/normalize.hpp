#pragma once

#include <string>
#include <string_view>

namespace warta {

/// `text` (valid UTF-8) in Unicode's normal form C; text that is already so is only copied.
std::string to_nfc(std::string_view text);

/// Without white space at either end, also NBSP and zero-width marks.
std::string_view trim(std::string_view text);

/// Every run of white space as one blank, none at the ends: " a \u00a0 b\n" -> "a b".
std::string squeeze(std::string_view text);

}  // namespace warta
