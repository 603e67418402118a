#include "crawl/warc_record.hpp"

#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

std::string record(const std::string& content, std::size_t length, const std::string& more = "") {
  return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <https://warta.id/kim>\r\n" + more +
         "Content-Length: " + std::to_string(length) + "\r\n\r\n" + content + "\r\n\r\n";
}

std::string record(const std::string& content) {
  return record(content, content.size());
}

struct Scan {
  std::vector<std::string> contents, garbage;
  std::vector<WarcRecord> records;
};

Scan scan(std::string bytes, std::size_t longest = 1000) {
  Scan scan;
  WarcScanner scanner{ByteWindow{memory_source(std::move(bytes))}};
  WarcRecord found;
  for (;;) {
    const auto kind = scanner.next(found, longest);
    if (kind == WarcScanner::Found::end) return scan;
    (kind == WarcScanner::Found::record ? scan.contents : scan.garbage).push_back(found.content);
    if (kind == WarcScanner::Found::record) scan.records.push_back(found);
  }
}

using Contents = std::vector<std::string>;

}  // namespace

TEST_CASE("records follow one another", "[crawl]") {
  const Scan two = scan(record("satu") + record("dua", 3, "WARC-Truncated: length\r\n"));
  CHECK(two.contents == Contents{"satu", "dua"});
  CHECK(two.garbage.empty());
  CHECK(two.records[0].type == "response");
  CHECK(two.records[0].address == "https://warta.id/kim");
  CHECK(two.records[0].begin == 0);
  CHECK(two.records[1].begin == record("satu").size());
  CHECK(two.records[1].truncated == "length");
  CHECK_FALSE(two.records[0].mended);
  CHECK(scan("").contents.empty());
  CHECK(scan("\r\n\r\n").contents.empty());
  CHECK(scan("WARC/1.1\nWARC-Type: resource\nContent-Length: 3\n\nabc").contents ==
        Contents{"abc"});
  // Content may hold what looks like a record.
  const std::string inner = "a\r\n\r\nWARC/1.0\r\nb";
  CHECK(scan(record(inner) + record("dua")).contents == Contents{inner, "dua"});
}

TEST_CASE("a wrong length is mended by the next record", "[crawl]") {
  const Scan over = scan(record("satu", 100) + record("dua"));
  CHECK(over.contents == Contents{"satu", "dua"});
  CHECK(over.records[0].mended);
  const Scan under = scan(record("satu dan dua", 4) + record("tiga"));
  CHECK(under.contents == Contents{"satu dan dua", "tiga"});
  CHECK(under.records[0].mended);
  CHECK_FALSE(under.records[1].mended);
}

TEST_CASE("what is damaged is passed over", "[crawl]") {
  const Scan noise = scan("xyz\n\x01\x02\n" + record("satu") +
                          "WARC/1.0\r\nWARC-Type: response\r\n" + record("dua"));
  CHECK(noise.contents == Contents{"satu", "dua"});
  CHECK(noise.garbage.size() == 2);
  const Scan unmeasured =
      scan("WARC/1.0\r\nWARC-Type: response\r\n\r\nabc\r\n\r\n" + record("dua"));
  CHECK(unmeasured.contents == Contents{"dua"});
  CHECK(unmeasured.garbage.size() == 1);
  CHECK(scan(record("satu", 4) + "tanpa akhir").garbage.size() <= 1);
  CHECK(scan(std::string(300'000, 'x')).garbage.size() == 1);
}

TEST_CASE("a file that ends early gives what there is", "[crawl]") {
  const std::string bytes = record("satu dua tiga");
  const Scan cut = scan(bytes.substr(0, bytes.size() - 9));
  CHECK(cut.contents == Contents{"satu dua"});
  CHECK(cut.records[0].ended_early);
  CHECK(scan("WARC/1.0\r\nWARC-Type: resp").contents.empty());
}

TEST_CASE("long content is cut, and the next record found", "[crawl]") {
  const Scan cut = scan(record(std::string(600'000, 'a')) + record("dua"), 1000);
  REQUIRE(cut.contents.size() == 2);
  CHECK(cut.contents[0].size() == 1000);
  CHECK(cut.records[0].cut);
  CHECK(cut.contents[1] == "dua");
  CHECK(scan(record("x", 18'446'744'073'709'551'615U)).records.size() <= 1);
}

TEST_CASE("crawls are known by how they begin", "[crawl]") {
  CHECK(looks_like_warc("WARC/1.0\r\n"));
  CHECK(looks_like_warc("\r\nWARC/1.1\r\n"));
  CHECK_FALSE(looks_like_warc("WARC dan arsip"));
  CHECK_FALSE(looks_like_warc(""));
}

}  // namespace warta
