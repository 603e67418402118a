#include "input/path_walk.hpp"

#include <sys/stat.h>

#include <filesystem>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

namespace fs = std::filesystem;

struct Walked {
  std::vector<std::string> paths, codes;
};

Walked walk(std::vector<std::string> inputs) {
  Walked walked;
  PathWalk files{std::move(inputs), [&](const Diagnostic& d) { walked.codes.push_back(d.code); }};
  while (auto path = files.next()) walked.paths.push_back(*path);
  return walked;
}

TEST_CASE("a folder is walked in name order", "[input]") {
  const TempFolder folder{"path-walk"};
  for (const char* name : {"b.txt", "a.txt", "lama/z.txt", "lama/c.txt", ".rahasia"})
    folder.add(name);
  const Walked walked = walk({folder.str()});
  CHECK(walked.paths == std::vector<std::string>{folder / "a.txt", folder / "b.txt",
                                                 folder / "lama/c.txt", folder / "lama/z.txt"});
  CHECK(walked.codes.empty());
}

TEST_CASE("patterns are expanded part by part", "[input]") {
  const TempFolder folder{"path-walk"};
  for (const char* name : {"2023/a.txt", "2024/b.txt", "2024/c.md"}) folder.add(name);
  CHECK(walk({folder / "20*/*.txt"}).paths ==
        std::vector<std::string>{folder / "2023/a.txt", folder / "2024/b.txt"});
  CHECK(walk({folder / "*.pdf"}).codes == std::vector<std::string>{"missing-file"});
}

TEST_CASE("what leads nowhere is reported and the rest goes on", "[input]") {
  const TempFolder folder{"path-walk"};
  folder.add("ada.txt");
  fs::create_directories(folder / "kosong");
  const Walked walked = walk({folder / "tiada.txt", folder / "kosong", folder / "ada.txt", "-"});
  CHECK(walked.paths == std::vector<std::string>{folder / "ada.txt", "-"});
  CHECK(walked.codes == std::vector<std::string>{"missing-file", "no-articles"});
}

TEST_CASE("a pattern fits whole names", "[input]") {
  CHECK(matches_pattern("berita.txt", "*.txt"));
  CHECK(matches_pattern("a1.txt", "a[0-9].txt"));
  CHECK(matches_pattern("aab", "*a?"));
  CHECK_FALSE(matches_pattern("berita.txt", "*.tx"));
  CHECK_FALSE(matches_pattern("ax.txt", "a[!a-z].txt"));
  CHECK(matches_pattern("a[b", "a[b"));
}

TEST_CASE("a pipe in a folder does not hold up the walk", "[input]") {
  const TempFolder folder{"path-walk"};
  folder.add("a.txt");
  REQUIRE(mkfifo((folder / "b").c_str(), 0600) == 0);
  PathWalk walk{{folder.str()}, [](const Diagnostic&) {}};
  CHECK(walk.next() == folder / "a.txt");
  CHECK_FALSE(walk.next().has_value());
  // Named by the user it is read, as `<(command)` is.
  PathWalk named{{folder / "b"}, [](const Diagnostic&) {}};
  CHECK(named.next() == folder / "b");
}

TEST_CASE("a link back to its own folder ends", "[input]") {
  const TempFolder folder{"path-walk"};
  folder.add("a.txt");
  fs::create_directory_symlink(folder.str(), folder / "lagi");
  PathWalk walk{{folder.str()}, [](const Diagnostic&) {}};
  CHECK(walk.next() == folder / "a.txt");
  CHECK_FALSE(walk.next().has_value());
}

TEST_CASE("what cannot be looked at is left for its opening to tell", "[input]") {
  const TempFolder folder{"path-walk-odd"};
  fs::create_symlink("b", folder / "a");
  fs::create_symlink("a", folder / "b");
  CHECK(walk({folder.str()}).paths.size() == 2);
  const std::string longest = "/" + std::string(5000, 'x');
  CHECK(walk({longest}).paths == std::vector<std::string>{longest});
  // A folder is a folder whatever its name.
  folder.add("berita.csv/isi.txt");
  CHECK(walk({folder / "berita.csv"}).paths ==
        std::vector<std::string>{folder / "berita.csv/isi.txt"});
}

TEST_CASE("names are kept in byte order", "[input]") {
  NameList names;
  CHECK(names.empty());
  for (const char* name : {"b", "a10", "a2", "B"}) names.add(name);
  names.sort();
  std::vector<std::string> sorted;
  while (const auto name = names.next()) sorted.emplace_back(*name);
  CHECK(sorted == std::vector<std::string>{"B", "a10", "a2", "b"});
}

}  // namespace
}  // namespace warta
