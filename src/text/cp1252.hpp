#pragma once

#include <optional>

namespace warta {

/// What a byte stands for in Windows' western code page: 0x93 is an opening quotation mark, 0xE9 an
/// e with an accent.  The five bytes the code page leaves open (0x81, 0x8D, 0x8F, 0x90, 0x9D) are
/// the control characters of the same number, as browsers have it.
char32_t cp1252_to_unicode(unsigned char byte);

/// The way back; null for what the code page does not hold.
std::optional<unsigned char> unicode_to_cp1252(char32_t value);

}  // namespace warta
