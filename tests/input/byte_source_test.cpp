#include "input/byte_source.hpp"

#include <filesystem>

#include "support/catch.hpp"
#include "support/packed_bytes.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

TEST_CASE("a file gives its bytes in order", "[input]") {
  const TempFolder folder{"byte-source"};
  const auto source = open_source(folder.add("a.txt", "Presiden tiba.\n"));
  REQUIRE(source);
  CHECK(all_of(*source, 4) == "Presiden tiba.\n");
  CHECK(all_of(*memory_source("Kim"), 2) == "Kim");
}

TEST_CASE("what cannot be opened gives nothing", "[input]") {
  errno = 0;
  CHECK_FALSE(open_source("tidak/ada.txt"));
  CHECK(errno == ENOENT);
}

TEST_CASE("a folder cannot be read as a file", "[input]") {
  const TempFolder folder{"byte-source-folder"};
  const auto source = open_source(folder.str());
  REQUIRE(source);
  CHECK_THROWS_AS(all_of(*source), InputError);
}

TEST_CASE("a device has no end that could be missed", "[input]") {
  CHECK(all_of(*open_source("/dev/null")).empty());
}

TEST_CASE("a file that shrinks while it is read has lost something", "[input]") {
  const TempFolder folder{"byte-source-shrinks"};
  const std::string path = folder.add("a.txt", std::string(10000, 'a'));
  const auto source = open_source(path);
  std::string buffer(4096, '\0');
  CHECK(source->read(buffer) == 4096);
  std::filesystem::resize_file(path, 5000);
  CHECK(source->read(buffer) == 904);
  CHECK_THROWS_AS(source->read(buffer), InputError);
}

TEST_CASE("a file that grows is read to its new end", "[input]") {
  const TempFolder folder{"byte-source-grows"};
  const std::string path = folder.add("a.txt", "Kim ");
  const auto source = open_source(path);
  std::ofstream{path, std::ios::app} << "tiba";
  CHECK(all_of(*source) == "Kim tiba");
}

}  // namespace
}  // namespace warta
