#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "json/key_kind.hpp"

namespace warta {

/// The name of the element that an XML file has for each of its articles, told by what is in it:
///
///   <rss><channel><title>Kabar</title><item><title>...</title><link>...</link></item>...  -> item
///   <feed><entry>...      -> entry         <urlset><url><loc/><news:news>...  -> url
///   <koleksi><berita><judul>Kim tiba</judul><isi>...</isi></berita>...          -> berita
///
/// `head` is the front of the file.  Nothing if no element has what articles have, and no longer
/// texts come again and again.
std::optional<std::string> find_xml_record(std::string_view head, const KeyJudge& judge);

/// A file that begins as XML does and is no web page.
bool looks_like_xml(std::string_view head);

}  // namespace warta
