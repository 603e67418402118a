#include "input/file_kind.hpp"

#include <string>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/packed_bytes.hpp"

namespace warta {
namespace {

FileKind kind_of(const std::string& bytes) {
  return file_signs(bytes).kind;
}

TEST_CASE("a file tells how it is packed, whatever its name", "[input]") {
  CHECK(kind_of(packed_alone("Kim", archive_write_add_filter_gzip)) == FileKind::gzip);
  const std::vector<std::pair<PackingChoice, std::string>> filters{
      {archive_write_add_filter_bzip2, "bzip2"},
      {archive_write_add_filter_xz, "xz"},
      {archive_write_add_filter_zstd, "zstd"},
      {archive_write_add_filter_lz4, "lz4"},
      {archive_write_add_filter_compress, "compress"}};
  for (const auto& [filter, name] : filters) {
    CAPTURE(name);
    const std::string bytes = packed_alone("Kim tiba di stasiun.", filter);
    CHECK(file_signs(bytes).kind == FileKind::packed);
    CHECK(file_signs(bytes).name == name);
  }
  CHECK(kind_of(packed_alone("", archive_write_add_filter_bzip2)) == FileKind::packed);
}

TEST_CASE("packed files of other writers and days are known", "[input]") {
  CHECK(file_signs("\x02\x21\x4C\x18....").name == "lz4");
  CHECK(file_signs(std::string_view{"\x5D\0\0\x80\0....", 9}).name == "lzma");
  CHECK(file_signs("LZIP\x01....").name == "lzip");
  CHECK(file_signs("\x50\x2A\x4D\x18....").kind == FileKind::packed);
  CHECK(kind_of("LZIP dipakai kantor itu.\n") == FileKind::text);
}

TEST_CASE("an archive tells what it is", "[input]") {
  const std::vector<PackedFile> files{{"a.txt", "Kim tiba.\n"}};
  CHECK(kind_of(packed(files, archive_write_set_format_zip)) == FileKind::zip);
  CHECK(kind_of(packed({}, archive_write_set_format_zip)) == FileKind::zip);
  CHECK(kind_of(packed(files, archive_write_set_format_pax)) == FileKind::tar);
  CHECK(kind_of(packed(files, archive_write_set_format_v7tar)) == FileKind::tar);
  std::string almost = packed(files, archive_write_set_format_ustar);
  almost[0] = 'b';  // the sum is wrong now
  CHECK(kind_of(almost) != FileKind::tar);
}

TEST_CASE("text is not taken for a packed file", "[input]") {
  CHECK(kind_of("BZh adalah singkatan yang dipakai kantor itu.\n") == FileKind::text);
  CHECK(kind_of("PKB dan partai lain bertemu hari ini.\n") == FileKind::text);
  CHECK(kind_of(std::string(2000, '0')) == FileKind::text);
  CHECK(kind_of("") == FileKind::text);
}

TEST_CASE("a few odd bytes are damage, many are no text", "[input]") {
  CHECK(kind_of("Kim tiba di Vladivostok.\x93\n") == FileKind::text);
  CHECK(kind_of(std::string(1000, 'a') + '\0') == FileKind::text);
  CHECK(kind_of(std::string("a\0b\1", 4)) == FileKind::binary);
  CHECK(kind_of("\xC0\xC1\xFE\xFF\x80\x81 abc def ghi jkl") == FileKind::binary);
  std::string cut(65535, 'a');
  CHECK(kind_of(cut + "\xE2") == FileKind::text);
}

TEST_CASE("known kinds of files that are no text have a name", "[input]") {
  CHECK(file_signs("%PDF-1.7\n1 0 obj").name == "PDF");
  CHECK(file_signs(std::string_view{"SQLite format 3\0\x10", 17}).name == "SQLite");
  CHECK(file_signs("%PDF-1.7\n1 0 obj").kind == FileKind::binary);
}

TEST_CASE("a crawl may hold pictures", "[input]") {
  const std::string crawl = "WARC/1.0\r\nWARC-Type: response\r\n\r\n" + std::string(3000, '\0');
  CHECK(kind_of(crawl) == FileKind::text);
}

}  // namespace
}  // namespace warta
