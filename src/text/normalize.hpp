#pragma once

#include <string>
#include <string_view>

namespace warta {

bool is_ascii(std::string_view text);

/// Whether a text surely is as `squeeze` and `to_nfc` would leave it, as nearly all are: ASCII and
/// typographic marks, single blanks, none at the ends.  One glance, no copy.
///
///   "“Kami datang,” kata dia."   true      "Édouard tiba", "kata  dia"   false
bool is_tidy(std::string_view text);

/// `text` (valid UTF-8) in Unicode's normal form C; text that is already so is only copied.
std::string to_nfc(std::string_view text);

/// Without white space at either end, also NBSP and zero-width marks.
std::string_view trim(std::string_view text);

/// Every run of white space as one blank, none at the ends: " a \u00a0 b\n" -> "a b".
std::string squeeze(std::string_view text);

}  // namespace warta
