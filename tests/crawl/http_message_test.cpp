#include "crawl/http_message.hpp"

#include "support/catch.hpp"
#include "support/packed_bytes.hpp"

namespace warta {
namespace {

HttpMessage read(const std::string& head, const std::string& body) {
  const auto message = read_http_message("HTTP/1.1 200 OK\r\n" + head + "\r\n" + body, 1000);
  REQUIRE(message);
  return *message;
}

}  // namespace

TEST_CASE("an answer's status, type and body", "[crawl]") {
  const HttpMessage message = read("Content-Type: Text/HTML; charset=UTF-8\r\n", "<p>Kim");
  CHECK(message.status == 200);
  CHECK(message.media_type == "text/html");
  CHECK(message.charset.find("utf-8") != std::string::npos);
  CHECK(message.body == "<p>Kim");
  CHECK_FALSE(message.damaged);
  CHECK(read_http_message("HTTP/1.0 404 Not Found\n\n", 10)->status == 404);
  CHECK(read_http_message("HTTP/1.1\r\n\r\nx", 10)->status == 0);
  CHECK_FALSE(read_http_message("<html>", 10));
  CHECK_FALSE(read_http_message("", 10));
}

TEST_CASE("chunks are put together", "[crawl]") {
  const std::string head = "Transfer-Encoding: chunked\r\n";
  CHECK(read(head, "4\r\n<p>K\r\n2;x=y\r\nim\r\n0\r\n\r\n").body == "<p>Kim");
  CHECK_FALSE(read(head, "4\r\n<p>K\r\n0\r\n\r\n").damaged);
  const HttpMessage short_of_end = read(head, "4\r\n<p>K\r\nff\r\nim");
  CHECK(short_of_end.body == "<p>Kim");
  CHECK(short_of_end.damaged);
  const HttpMessage nonsense = read(head, "4\r\n<p>K\r\nxyz\r\nim");
  CHECK(nonsense.body == "<p>Kxyz\r\nim");
  CHECK(nonsense.damaged);
  // Some crawlers put the chunks together and leave the header.
  CHECK(read(head, "<p>Kim").body == "<p>Kim");
  CHECK(read(head, "fade away").body == "fade away");
  CHECK(read(head, "").body.empty());
}

TEST_CASE("packed bodies are unpacked", "[crawl]") {
  const std::string head = "Content-Encoding: gzip\r\n";
  const std::string packed = packed_alone("<p>Kim tiba", archive_write_add_filter_gzip);
  CHECK(read(head, packed).body == "<p>Kim tiba");
  CHECK(read("", packed).body == "<p>Kim tiba");
  CHECK(read(head, "<p>sudah dibuka").body == "<p>sudah dibuka");
  const HttpMessage cut = read(head, packed.substr(0, packed.size() - 6));
  CHECK(cut.damaged);
  CHECK(cut.body == "<p>Kim tiba");
  // "abc" in zlib's format
  const std::string zlib{"\x78\x9C\x4B\x4C\x4A\x06\x00\x02\x4D\x01\x27", 11};
  CHECK(read("Content-Encoding: deflate\r\n", zlib).body == "abc");
  CHECK(read("Content-Encoding: br\r\n", "\x1B\x0A").unread_packing == "br");
  CHECK(read("Content-Encoding: br\r\n", "\n<html>").unread_packing.empty());
  const std::string bomb = packed_alone(std::string(1'000'000, 'a'), archive_write_add_filter_gzip);
  CHECK(read(head, bomb).body.size() < 100'000);
}

TEST_CASE("heads without end are bounded", "[crawl]") {
  std::string endless = "HTTP/1.1 200 OK\r\n";
  for (int i = 0; i < 100'000; ++i) endless += "A: b\r\n";
  CHECK(read_http_message(endless, 1000));
  CHECK(read_http_message("HTTP/1.1 200 OK\r\n" + std::string(1'000'000, 'a'), 1000));
}

}  // namespace warta
