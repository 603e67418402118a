#pragma once

#include <string_view>

namespace warta {

/// The host of an address, as written, without the "www.", "m." or "amp." that say only how the
/// site is shown:
///
///   "https://www.kompas.tv/a?b" -> "kompas.tv"     "m.antaranews.com" -> "antaranews.com"
std::string_view web_host(std::string_view url);

/// The name in a site's address; empty where there is no dot:
///
///   "https://regional.kompas.com/read/1" -> "kompas"     "lensatimur.co.id" -> "lensatimur"
std::string_view site_label(std::string_view url);

}  // namespace warta
