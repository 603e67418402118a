#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace warta {

/// What a web server answered, as crawls keep it: status line, header lines, body.
struct HttpMessage {
  int status = 0;
  std::string media_type;      ///< "text/html", in lower case
  std::string charset;         ///< "utf-8"; empty if the server named none
  std::string body;            ///< unchunked and unpacked
  bool damaged = false;        ///< the body's chunks or packing break off
  std::string unread_packing;  ///< "br": the body is packed in a way that is not read
};

/// Reads an answer; nothing if it does not begin as one.  Crawls differ in whether they unpack
/// bodies before they keep them, so that chunks and packing are undone where they are, not where
/// the header says.  At most `longest` bytes of the body are unpacked.
///
///   "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Ki"
std::optional<HttpMessage> read_http_message(std::string_view bytes, std::size_t longest);

}  // namespace warta
