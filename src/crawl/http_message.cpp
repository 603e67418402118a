#include "crawl/http_message.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "crawl/header_fields.hpp"
#include "input/gzip_source.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestHead = std::size_t{256} * 1024;
constexpr std::size_t kSizeDigits = 8;
constexpr std::size_t kBuffer = std::size_t{64} * 1024;
constexpr std::string_view kGzip = "\x1F\x8B";

/// "1a3;ext\r\n": a chunk's size and where its bytes begin; nothing if no such line stands there.
std::optional<std::pair<std::size_t, std::size_t>> chunk_at(std::string_view body, std::size_t at) {
  std::size_t size = 0;
  const std::size_t begin = at;
  for (; at < body.size() && at - begin < kSizeDigits && hex_value(body[at]) >= 0; ++at)
    size = size * 16 + static_cast<std::size_t>(hex_value(body[at]));
  if (at == begin) return std::nullopt;
  const std::size_t end = body.find('\n', at);
  if (end == body.npos || end - at > 128) return std::nullopt;
  const std::string_view rest = trim(body.substr(at, end - at));
  if (!rest.empty() && rest.front() != ';') return std::nullopt;
  return std::pair{size, end + 1};
}

/// A body without its chunks' sizes; `damaged` if they do not add up.
std::string without_chunks(std::string_view body, bool& damaged) {
  std::string whole;
  whole.reserve(body.size());
  for (std::size_t at = 0; at < body.size();) {
    const auto chunk = chunk_at(body, at);
    if (!chunk) {
      damaged = true;
      whole += body.substr(at);
      return whole;
    }
    const auto [size, begin] = *chunk;
    if (size == 0) return whole;
    whole += body.substr(begin, size);
    if (begin + size > body.size()) break;
    at = begin + size;
    while (at < body.size() && (body[at] == '\r' || body[at] == '\n')) ++at;
  }
  damaged = true;  // the closing chunk is missing
  return whole;
}

std::string unpacked(std::string bytes, std::size_t longest, bool& damaged) {
  const std::unique_ptr<ByteSource> source = gzip_source(memory_source(std::move(bytes)));
  std::string text;
  std::array<char, kBuffer> buffer;
  try {
    while (const std::size_t count = source->read(buffer)) {
      text.append(buffer.data(), count);
      if (text.size() > longest) break;
    }
  } catch (const InputError&) {
    damaged = true;
  }
  return text;
}

/// The zlib format holds what gzip does within another head; its check sum, which is of another
/// kind, is left out.
std::string unpacked_zlib(std::string_view bytes, std::size_t longest) {
  std::string packed{"\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10};
  packed += bytes.substr(2, bytes.size() - std::min<std::size_t>(bytes.size(), 6));
  bool damaged = false;
  return unpacked(std::move(packed), longest, damaged);
}

bool looks_like_zlib(std::string_view bytes) {
  if (bytes.size() < 3 || bytes[0] != '\x78') return false;
  const unsigned head =
      static_cast<unsigned char>(bytes[0]) * 256U + static_cast<unsigned char>(bytes[1]);
  return head % 31 == 0;
}

void read_body(std::string_view bytes, const HeaderFields& head, std::size_t longest,
               HttpMessage& message) {
  const bool chunked =
      fold_case(head.value("transfer-encoding")).find("chunked") != std::string::npos;
  if (chunked && chunk_at(bytes, 0)) {
    message.body = without_chunks(bytes, message.damaged);
  } else {
    message.body = bytes;
  }
  const std::string packing = fold_case(head.value("content-encoding"));
  if (message.body.starts_with(kGzip)) {
    message.body = unpacked(std::move(message.body), longest, message.damaged);
  } else if (packing == "deflate" && looks_like_zlib(message.body)) {
    message.body = unpacked_zlib(message.body, longest);
  } else if (packing == "br" || packing == "zstd" || packing == "deflate") {
    // Text that was unpacked before it was kept begins with a mark or a letter.
    const std::size_t first = message.body.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && message.body[first] != '<') message.unread_packing = packing;
  }
}

}  // namespace

std::optional<HttpMessage> read_http_message(std::string_view bytes, std::size_t longest) {
  if (!bytes.starts_with("HTTP/")) return std::nullopt;
  HttpMessage message;
  HeaderFields head;
  std::size_t at = 0;
  for (bool first = true; at < std::min(bytes.size(), kLongestHead); first = false) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    std::string_view line = bytes.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    at = std::min(end + 1, bytes.size());
    if (line.empty()) break;
    if (!first) {
      head.add(line);
      continue;
    }
    const std::size_t blank = line.find(' ');
    if (blank == line.npos) continue;
    for (const char c : line.substr(blank + 1, 3))
      message.status = is_ascii_digit(c) ? message.status * 10 + (c - '0') : 0;
  }
  const std::string type = fold_case(head.value("content-type"));
  message.media_type = trim(std::string_view{type}.substr(0, type.find(';')));
  message.charset = type;
  read_body(bytes.substr(at), head, longest, message);
  return message;
}

}  // namespace warta
