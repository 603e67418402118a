#include "run/disk_file.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta {

TEST_CASE("a member of an archive is in a file on disk", "[run]") {
  const TempFolder folder{"disk-file"};
  const std::string file = folder.add("dump.tar");
  CHECK(disk_file_of(file) == file);
  CHECK(disk_file_of(file + "/berita/a.csv") == file);
  CHECK(disk_file_of(folder / "tidak-ada.csv").empty());
  CHECK(disk_file_of("-").empty());
  CHECK(disk_file_of("").empty());
}

TEST_CASE("bytes of inputs are those of the files below them", "[run]") {
  const TempFolder folder{"disk-bytes"};
  const std::string first = folder.add("berita/a.txt", "satu");
  folder.add("berita/lama/b.txt", "dua");
  folder.add("berita/.c.txt", "tersembunyi");
  CHECK(bytes_of_inputs({folder / "berita"}) == 7);
  CHECK(bytes_of_inputs({first, "-", folder / "tidak-ada"}) == 4);
  CHECK(bytes_of_file(first) == 4);
}

TEST_CASE("a packed file is told by its first bytes", "[run]") {
  const TempFolder folder{"disk-plain"};
  CHECK(is_plain_file(folder.add("a.txt", "Kim tiba di Moskow\n")));
  CHECK_FALSE(is_plain_file(folder.add("b.txt", "\x1f\x8b\x08\x04 dan seterusnya")));
}

TEST_CASE("the sum of a file is that of sha256sum", "[run]") {
  const TempFolder folder{"disk-sum"};
  CHECK(sha256_of_file(folder.add("a.txt", "abc")) ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_of_file(folder / "tidak-ada").empty());
}

}  // namespace warta
