#pragma once

#include <string>
#include <string_view>

namespace warta {

/// The encoding that a page names for itself: `<meta charset=utf-8>`, `<meta http-equiv=...
/// content= "text/html; charset=windows-1252">`, in lower case; empty if it names none.
std::string stated_charset(std::string_view html);

/// The value of "charset" in a media type: "text/html; charset=ISO-8859-1" -> "iso-8859-1".
std::string charset_in(std::string_view media_type);

/// A page in bytes that a scanner of ASCII marks can read.  UTF-16 is decoded, and so is the
/// western code page of Windows where the bytes are no UTF-8, whatever the page names: a page that
/// calls itself ISO-8859-1 is often UTF-8.  Single stray bytes in UTF-8 are left for whoever mends
/// text. `stated` is what the transport said ("utf-8"); it goes before what the page says.
std::string decode_page(std::string_view bytes, std::string_view stated);

}  // namespace warta
