#include "ingest/file_look.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

TEST_CASE("a file is known by size, time and bytes", "[ingest]") {
  const TempFolder folder{"look"};
  const std::string path = folder.add("a.txt", "isi\n");
  const auto look = look_at(path);
  REQUIRE(look);
  CHECK(look->size == 4);
  CHECK(look->modified > 0);
  CHECK(hash_of_file(path) == hash_of_file(folder.add("b.txt", "isi\n")));
  CHECK(hash_of_file(path) != hash_of_file(folder.add("c.txt", "ISI\n")));
  CHECK_FALSE(look_at(folder.str()));
  CHECK_FALSE(look_at(folder / "tiada"));
  CHECK_FALSE(hash_of_file(folder / "tiada"));
  CHECK(hash_digits(255) == "00000000000000ff");
}

}  // namespace
}  // namespace warta
