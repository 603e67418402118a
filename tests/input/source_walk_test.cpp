#include "input/source_walk.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/packed_bytes.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

using Strings = std::vector<std::string>;

/// All that a walk gives: texts by path, and what it said.
struct Walked {
  std::vector<PackedFile> texts;
  std::vector<Diagnostic> said;
  std::vector<Encoding> encodings;

  Strings paths() const {
    Strings paths;
    for (const PackedFile& text : texts) paths.push_back(text.name);
    return paths;
  }
  Strings codes() const {
    Strings codes;
    for (const Diagnostic& diagnostic : said) codes.push_back(diagnostic.code);
    return codes;
  }
};

Walked walk(Strings inputs, UnpackLimit limit = {}) {
  Walked walked;
  SourceWalk sources{std::move(inputs), [&](const Diagnostic& d) { walked.said.push_back(d); },
                     limit};
  while (auto source = sources.next()) {
    walked.texts.push_back({source->path, all_of(*source->bytes)});
    walked.encodings.push_back(source->encoding);
  }
  return walked;
}

std::string gzip(std::string_view bytes) {
  return packed_alone(bytes, archive_write_add_filter_gzip);
}

std::string zip(const std::vector<PackedFile>& files) {
  return packed(files, archive_write_set_format_zip);
}

/// Sentences that do not pack to nothing.
std::string long_text() {
  std::string text;
  for (unsigned i = 0; i < 5000; ++i)
    text += "Kalimat " + std::to_string(i * 2654435761U) + " tentang rapat.\n";
  return text;
}

TEST_CASE("a file that is not wanted is not opened, nor its members", "[input]") {
  const TempFolder folder{"wanted"};
  folder.add("a.txt", "satu\n");
  const std::string packed_path =
      folder.add("b.zip", zip({{"c.txt", "dua\n"}, {"d.txt", "tiga\n"}}));
  folder.add("kosong.txt", "");
  Strings asked;
  std::vector<Diagnostic> said;
  SourceWalk sources{{folder.str()},
                     [&](const Diagnostic& diagnostic) { said.push_back(diagnostic); },
                     {},
                     [&](const std::string& path) {
                       asked.push_back(path);
                       return path == packed_path;
                     }};
  Strings opened;
  while (const auto source = sources.next()) opened.push_back(source->path);
  CHECK(opened == Strings{packed_path + "/c.txt", packed_path + "/d.txt"});
  CHECK(asked.size() == 3);
  CHECK(said.empty());
}

TEST_CASE("a file is itself, packed or not", "[input]") {
  const TempFolder folder{"source-walk"};
  const std::string text = "Presiden tiba.\n";
  folder.add("a.txt", text);
  folder.add("b.txt.gz", gzip(text));
  folder.add("c.jsonl", packed_alone(text, archive_write_add_filter_zstd));
  folder.add("d.csv", gzip(packed_alone(text, archive_write_add_filter_xz)));
  folder.add("e.csv", packed_alone(gzip(text), archive_write_add_filter_bzip2));
  const Walked walked = walk({folder.str()});
  CHECK(walked.paths() == Strings{folder / "a.txt", folder / "b.txt.gz", folder / "c.jsonl",
                                  folder / "d.csv", folder / "e.csv"});
  for (const PackedFile& found : walked.texts) CHECK(found.bytes == text);
  CHECK(walked.said.empty());
}

TEST_CASE("members stand behind their archive", "[input]") {
  const TempFolder folder{"source-walk-members"};
  const std::vector<PackedFile> files{{"berita/z.txt", "satu\n"},
                                      {"berita/.rahasia", "x\n"},
                                      {"__MACOSX/berita/._z.txt", "x\n"},
                                      {"berita/a.txt.gz", gzip("dua\n")},
                                      {"../naik.txt", "tiga\n"}};
  for (const auto& [name, bytes] :
       {std::pair{"a.zip", zip(files)},
        std::pair{"a.tar", packed(files, archive_write_set_format_pax)},
        std::pair{"a.tgz", gzip(packed(files, archive_write_set_format_ustar))},
        std::pair{"a.zip.gz", gzip(zip(files))},
        std::pair{"a.tar.zst",
                  packed(files, archive_write_set_format_ustar, archive_write_add_filter_zstd)}}) {
    const std::string path = folder.add(name, bytes);
    CAPTURE(path);
    const Walked walked = walk({path});
    CHECK(walked.paths() ==
          Strings{path + "/berita/z.txt", path + "/berita/a.txt.gz", path + "/../naik.txt"});
    REQUIRE(walked.texts.size() == 3);
    CHECK(walked.texts[1].bytes == "dua\n");
    CHECK(walked.said.empty());
  }
  CHECK_FALSE(std::filesystem::exists(folder / "../naik.txt"));
}

TEST_CASE("an archive in an archive is walked, but no deeper", "[input]") {
  const TempFolder folder{"source-walk-nested"};
  const std::string inner = zip({{"isi.txt", "dalam\n"}, {"lain.txt", "lagi\n"}});
  const std::string deep =
      zip({{"dalam.tar", packed({{"x.txt", "x\n"}}, archive_write_set_format_ustar)}});
  const std::string path =
      folder.add("luar.tgz", gzip(packed({{"a.zip", inner}, {"b.zip", deep}, {"c.txt", "akhir\n"}},
                                         archive_write_set_format_ustar)));
  const Walked walked = walk({path});
  CHECK(walked.paths() ==
        Strings{path + "/a.zip/isi.txt", path + "/a.zip/lain.txt", path + "/c.txt"});
  REQUIRE(walked.codes() == Strings{"nested-archive"});
  CHECK(walked.said[0].path == path + "/b.zip/dalam.tar");
}

TEST_CASE("what is no text is told with its reason and the rest goes on", "[input]") {
  const TempFolder folder{"source-walk-bad"};
  folder.add("a.txt", "");
  folder.add("b.txt", " \r\n\t\n");
  folder.add("c.txt", "\xEF\xBB\xBF");
  folder.add("d.txt", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
  folder.add("e.txt", gzip(""));
  folder.add("f.docx", zip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}}));
  folder.add("g.zip", zip({}));
  folder.add("h.txt.bz2", packed_alone("", archive_write_add_filter_bzip2));
  folder.add("z.txt", "isi\n");
  const Walked walked = walk({folder.str()});
  CHECK(walked.paths() == Strings{folder / "z.txt"});
  CHECK(walked.codes() == Strings{"empty-file", "empty-file", "empty-file", "binary-file",
                                  "empty-file", "binary-file", "no-articles", "empty-file"});
  CHECK(walked.said[3].message == "file is binary (PNG), not text");
}

TEST_CASE("an encrypted member is told and the rest goes on", "[input]") {
  const TempFolder folder{"source-walk-encrypted"};
  const std::string path =
      folder.add("a.zip", packed({{"rahasia.txt", "isi\n"}}, archive_write_set_format_zip,
                                 archive_write_add_filter_none, "sandi"));
  folder.add("b.txt");
  const Walked walked = walk({folder.str()});
  CHECK(walked.paths() == Strings{folder / "b.txt"});
  REQUIRE(walked.codes() == Strings{"encrypted-file"});
  CHECK(walked.said[0].path == path + "/rahasia.txt");
}

TEST_CASE("a packed file cut short gives what it holds", "[input]") {
  const TempFolder folder{"source-walk-cut"};
  const std::string text = long_text();
  const auto cut = [](const std::string& bytes) { return bytes.substr(0, bytes.size() / 2); };
  folder.add("a.gz", cut(gzip(text)));
  folder.add("b.tar.gz", cut(gzip(packed({{"a.txt", text}}, archive_write_set_format_ustar))));
  folder.add("c.zip", cut(zip({{"a.txt", text}})));
  const Walked walked = walk({folder.str()});
  REQUIRE(walked.paths() ==
          Strings{folder / "a.gz", folder / "b.tar.gz/a.txt", folder / "c.zip/a.txt"});
  for (const PackedFile& found : walked.texts) {
    CAPTURE(found.name);
    CHECK(found.bytes.size() > text.size() / 4);
    CHECK(text.starts_with(found.bytes));
  }
  CHECK(walked.codes() == Strings{"damaged-file", "damaged-file", "damaged-file"});
  CHECK(walked.said[0].path == folder / "a.gz");
  CHECK(walked.said[0].message == "cannot be read beyond byte " +
                                      std::to_string(walked.texts[0].bytes.size()) +
                                      ": the gzip data end too soon (truncated file)");
}

TEST_CASE("what is lost with the end of a packed file is told", "[input]") {
  const TempFolder folder{"source-walk-lost"};
  std::string text;
  for (int i = 0; i < 10; ++i) text += long_text();
  const std::vector<std::pair<PackingChoice, std::string>> filters{
      {archive_write_add_filter_bzip2, "bzip2"},
      {archive_write_add_filter_xz, "xz"},
      {archive_write_add_filter_zstd, "zstd"},
      {archive_write_add_filter_lz4, "lz4"}};
  for (const auto& [filter, name] : filters) {
    CAPTURE(name);
    const std::string bytes = packed_alone(text, filter);
    // A whole member stands before the one that is cut.
    const std::string path = folder.add(name, bytes + bytes.substr(0, bytes.size() / 2));
    const Walked walked = walk({path});
    REQUIRE(walked.texts.size() == 1);
    CHECK(walked.texts[0].bytes.size() + 128 * 1024 > text.size());
    CHECK((text + text).starts_with(walked.texts[0].bytes));
    REQUIRE(walked.codes() == Strings{"damaged-file"});
    CHECK(walked.said[0].message.find(
              "the " + name + " data end too soon (truncated file); up to ") != std::string::npos);
  }
}

TEST_CASE("an archive may have a hundred thousand members", "[input]") {
  const TempFolder folder{"source-walk-many"};
  std::vector<PackedFile> files;
  for (int i = 0; i < 100000; ++i) files.push_back({std::to_string(i) + ".txt", "isi\n"});
  const std::string path = folder.add("banyak.zip", zip(files));
  std::size_t members = 0;
  SourceWalk sources{{path}, [](const Diagnostic& d) { FAIL(d.message); }};
  while (sources.next()) ++members;
  CHECK(members == files.size());
}

TEST_CASE("a head alone is told, not delivered", "[input]") {
  const TempFolder folder{"source-walk-head"};
  folder.add("a.gz", gzip(long_text()).substr(0, 12));
  folder.add("b.xz", packed_alone(long_text(), archive_write_add_filter_xz).substr(0, 40));
  folder.add("c.zip", "PK\x03\x04");
  const Walked walked = walk({folder.str()});
  CHECK(walked.texts.empty());
  CHECK(walked.codes() == Strings{"damaged-file", "damaged-file", "damaged-file"});
}

TEST_CASE("a file packed without end is given up", "[input]") {
  const TempFolder folder{"source-walk-layers"};
  std::string bytes = "isi\n";
  for (int i = 0; i < 20; ++i) bytes = gzip(bytes);
  folder.add("a.gz", bytes);
  CHECK(walk({folder.str()}).codes() == Strings{"damaged-file"});
}

TEST_CASE("a file made to unpack for ever is given up", "[input]") {
  const TempFolder folder{"source-walk-bomb"};
  const std::string much(2000000, 'a');
  folder.add("a.gz", gzip(much));
  folder.add("b.zip", zip({{"a.txt", much}, {"b.txt", much}, {"c.txt", much}}));
  folder.add("c.txt", much);
  const Walked walked = walk({folder.str()}, {1000000, 100});
  CHECK(walked.paths() == Strings{folder / "a.gz", folder / "b.zip/a.txt", folder / "c.txt"});
  REQUIRE(walked.codes() == Strings{"damaged-file", "damaged-file"});
  CHECK(walked.said[0].message.ends_with(": it unpacks to far more than any text does"));
  CHECK(walked.texts.back().bytes == much);
  CHECK(walk({folder.str()}).said.empty());
}

TEST_CASE("UTF-16 comes as UTF-8", "[input]") {
  const TempFolder folder{"source-walk-utf16"};
  folder.add("a.txt", std::string_view{"\xFF\xFEK\0i\0m\0", 8});
  folder.add("b.txt", std::string_view{"\xFE\xFF\0K\0i\0m", 8});
  folder.add("c.txt", "\xEF\xBB\xBFKim");
  const Walked walked = walk({folder.str()});
  REQUIRE(walked.texts.size() == 3);
  CHECK(walked.texts[0].bytes == "Kim");
  CHECK(walked.texts[1].bytes == "Kim");
  CHECK(walked.encodings ==
        std::vector<Encoding>{Encoding::utf16le, Encoding::utf16be, Encoding::unknown});
}

TEST_CASE("what is gone or forbidden is named as such", "[input]") {
  const TempFolder folder{"source-walk-gone"};
  folder.add("a.txt");
  const std::string gone = folder.add("b.txt");
  const std::string shut = folder.add("c.txt");
  Strings codes;
  SourceWalk sources{{folder.str()}, [&](const Diagnostic& d) { codes.push_back(d.code); }};
  CHECK(sources.next());
  std::filesystem::remove(gone);
  std::filesystem::permissions(shut, std::filesystem::perms::none);
  const bool all_powerful = ::access(shut.c_str(), R_OK) == 0;  // the superuser reads all
  while (sources.next()) continue;
  if (all_powerful) codes.emplace_back("unreadable-file");
  CHECK(codes == Strings{"missing-file", "unreadable-file"});
}

TEST_CASE("a named pipe is read to its end, a device is empty", "[input]") {
  const TempFolder folder{"source-walk-pipe"};
  const std::string pipe = folder / "pipa";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  std::thread writer{[&] { std::ofstream{pipe} << gzip("Kim tiba.\n"); }};
  const Walked walked = walk({pipe, "/dev/null"});
  writer.join();
  REQUIRE(walked.texts.size() == 1);
  CHECK(walked.texts[0].bytes == "Kim tiba.\n");
  CHECK(walked.codes() == Strings{"empty-file"});
}

TEST_CASE("a file that shrinks while it is read gives what is left", "[input]") {
  const TempFolder folder{"source-walk-shrinks"};
  const std::string path = folder.add("a.txt", std::string(300000, 'a'));
  std::vector<Diagnostic> said;
  SourceWalk sources{{path}, [&](const Diagnostic& d) { said.push_back(d); }};
  const auto source = sources.next();
  REQUIRE(source);
  std::filesystem::resize_file(path, 100000);
  CHECK(all_of(*source->bytes).size() == 100000);
  REQUIRE(said.size() == 1);
  CHECK(said[0].code == "unreadable-file");
  CHECK(said[0].message ==
        "cannot be read beyond byte 100000: the file became shorter while it was read");
}

}  // namespace
}  // namespace warta
