#include "input/archive_walk.hpp"

#include <clocale>
#include <string>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/packed_bytes.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

std::string content_of(ArchiveWalk& archive) {
  std::string bytes, buffer(1000, '\0');
  while (const std::size_t count = archive.read(buffer)) bytes.append(buffer, 0, count);
  return bytes;
}

/// The files of an archive: {"berita/a.txt", "Kim tiba.\n"}.
std::vector<PackedFile> files_of(ArchiveWalk& archive) {
  std::vector<PackedFile> files;
  while (const auto member = archive.next())
    if (member->file) files.push_back({member->name, content_of(archive)});
  return files;
}

std::vector<std::string> names_of(std::string bytes) {
  ArchiveWalk archive{memory_source(std::move(bytes))};
  std::vector<std::string> names;
  for (const PackedFile& file : files_of(archive)) names.push_back(file.name);
  return names;
}

const std::vector<PackedFile> kFiles{{"berita/b.txt", "Putin menyambut Kim.\n"},
                                     {"berita/a.txt", std::string(300000, 'a')},
                                     {"c.txt", ""}};

TEST_CASE("members come in the archive's order", "[input]") {
  for (const PackingChoice format : {archive_write_set_format_zip, archive_write_set_format_pax,
                                     archive_write_set_format_gnutar}) {
    ArchiveWalk archive{memory_source(packed(kFiles, format))};
    const std::vector<PackedFile> files = files_of(archive);
    REQUIRE(files.size() == kFiles.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
      CHECK(files[i].name == kFiles[i].name);
      CHECK((files[i].bytes == kFiles[i].bytes));
    }
    CHECK_FALSE(archive.single());
  }
}

TEST_CASE("an archive is read through what packs it", "[input]") {
  for (const PackingChoice filter : {archive_write_add_filter_bzip2, archive_write_add_filter_xz,
                                     archive_write_add_filter_zstd, archive_write_add_filter_lz4}) {
    CHECK(names_of(packed(kFiles, archive_write_set_format_ustar, filter)).size() == 3);
  }
}

TEST_CASE("a packed file is a member by itself", "[input]") {
  for (const PackingChoice filter :
       {archive_write_add_filter_bzip2, archive_write_add_filter_xz, archive_write_add_filter_zstd,
        archive_write_add_filter_lz4, archive_write_add_filter_compress}) {
    const std::string one = packed_alone("Kim tiba pagi ini.\n", filter);
    ArchiveWalk archive{memory_source(one)};
    REQUIRE(archive.next());
    CHECK(archive.single());
    CHECK(content_of(archive) == "Kim tiba pagi ini.\n");
    if (filter == archive_write_add_filter_compress) continue;  // knows no end
    ArchiveWalk twice{memory_source(one + one)};
    REQUIRE(twice.next());
    CHECK(content_of(twice) == "Kim tiba pagi ini.\nKim tiba pagi ini.\n");
  }
}

TEST_CASE("folders and links are no files", "[input]") {
  const std::string bytes = packed({{"berita", "", AE_IFDIR},
                                    {"berita/a.txt", "isi\n"},
                                    {"berita/b.txt", "/etc/passwd", AE_IFLNK}},
                                   archive_write_set_format_pax);
  CHECK(names_of(bytes) == std::vector<std::string>{"berita/a.txt"});
}

TEST_CASE("names are only names", "[input]") {
  const std::vector<PackedFile> files{{"../../jahat.txt", "isi\n"},
                                      {"/etc/warta.txt", "isi\n"},
                                      {"./berita/a.txt", "isi\n"},
                                      {"bérita/é.txt", "isi\n"},
                                      {"kaf\xE9.txt", "isi\n"}};
  const std::vector<std::string> names{"../../jahat.txt", "etc/warta.txt", "berita/a.txt",
                                       "bérita/é.txt", "kafé.txt"};
  const std::string before = std::setlocale(LC_ALL, nullptr);
  CHECK(names_of(packed(files, archive_write_set_format_gnutar)) == names);
  CHECK(std::setlocale(LC_ALL, nullptr) == before);
}

TEST_CASE("a zip file on disk is read by the list at its end", "[input]") {
  const TempFolder folder{"archive-walk"};
  // What stands before the first member is not looked at.
  ArchiveWalk archive{folder.add("a.zip", packed(kFiles, archive_write_set_format_zip))};
  CHECK(files_of(archive).size() == 3);
  CHECK_THROWS_AS(ArchiveWalk{folder / "tiada.zip"}, InputError);
}

TEST_CASE("an encrypted member is told from others", "[input]") {
  const std::string bytes =
      packed({{"rahasia.txt", "isi yang rahasia\n"}}, archive_write_set_format_zip,
             archive_write_add_filter_none, "sandi");
  ArchiveWalk archive{memory_source(bytes)};
  const auto member = archive.next();
  REQUIRE(member);
  CHECK(member->name == "rahasia.txt");
  CHECK(member->encrypted);
}

TEST_CASE("an archive cut short gives what it holds and fails", "[input]") {
  std::string bytes = packed(kFiles, archive_write_set_format_ustar);
  bytes.resize(100000);
  ArchiveWalk archive{memory_source(bytes)};
  REQUIRE(archive.next());
  CHECK(content_of(archive) == kFiles[0].bytes);
  REQUIRE(archive.next());
  std::string read, buffer(1000, '\0');
  const auto read_on = [&] {
    for (;;) read.append(buffer, 0, archive.read(buffer));
  };
  CHECK_FALSE(archive.failed());
  CHECK_THROWS_AS(read_on(), InputError);
  CHECK(archive.failed());
  CHECK(read.size() > 90000);
}

}  // namespace
}  // namespace warta
