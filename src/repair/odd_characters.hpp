#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta {

/// What `mend_characters` made of a text.
struct MendedCharacters {
  std::string text;
  std::size_t spaces = 0;        ///< no-break and other odd spaces that are plain now
  std::size_t invisible = 0;     ///< soft hyphens, zero-width and control characters, taken out
  std::size_t legacy_bytes = 0;  ///< "\u0093" meant a quotation mark of Windows
};

/// Makes white space plain (a blank, or a line feed for what ends lines and paragraphs) and takes
/// out what is not drawn, except where it joins pictographs or letters of Arabic.  Carriage returns
/// become line feeds.
///
///   "pada\u00A0Rabu\u200B (19/6)" -> "pada Rabu (19/6)"     "peme\u00ADrintah" -> "pemerintah"
MendedCharacters mend_characters(std::string_view text);

}  // namespace warta
