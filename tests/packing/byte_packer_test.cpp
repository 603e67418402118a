#include "packing/byte_packer.hpp"

#include "packing/byte_unpacker.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::size_t size_of(BytePacker& packer) {
  return packer.finish(0).size() - kChecksumSize;
}

TEST_CASE("small numbers take one byte") {
  BytePacker packer;
  packer.number(0U).number(127U).signed_number(-64).flag(true);
  CHECK(size_of(packer) == 4);
}

TEST_CASE("a word that was told takes one byte") {
  BytePacker packer;
  packer.text("korea-utara").text("korea-utara").text("");
  CHECK(size_of(packer) == 2 + 11 + 1 + 1);
}

TEST_CASE("a span takes what lies between it and the one before") {
  BytePacker packer;
  packer.within(100000).span({50000, 50004}).span({50005, 50010});
  CHECK(size_of(packer) == 3 + 1 + 2);
}

}  // namespace
}  // namespace warta
