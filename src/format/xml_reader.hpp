#pragma once

#include <memory>
#include <string>

#include "format/reader_context.hpp"
#include "input/byte_window.hpp"

namespace warta {

/// Reads feeds (RSS, Atom), news sitemaps and collections in XML, an article for each element
/// called `record`:
///
///   <rss><channel>...<item><title>Kim tiba</title><content:encoded>...</item>    record "item"
///   <koleksi><berita><judul>Kim tiba</judul><isi>...</isi></berita></koleksi>    record "berita"
std::unique_ptr<RecordReader> make_xml_reader(ByteWindow bytes, ReaderContext context,
                                              std::string record);

}  // namespace warta
