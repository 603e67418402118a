#include "store/stored_print.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("fingerprints come back", "[store]") {
  for (const std::string text :
       {"", "Kim tiba.",
        "Kim tiba di sana pada pagi hari dan pulang lagi pada malam hari itu juga."}) {
    const Fingerprint print = fingerprint_of(text);
    CHECK(unpack_print(pack_print(print)) == print);
  }
  CHECK(unpack_print("abc") == Fingerprint{});
}

}  // namespace
}  // namespace warta
