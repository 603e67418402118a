#include "run/sha256.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string sum_of(std::string_view bytes, std::size_t part) {
  Sha256 sum;
  for (std::size_t i = 0; i < bytes.size(); i += part) sum.add(bytes.substr(i, part));
  return sum.hex();
}

}  // namespace

TEST_CASE("sums are those of the standard", "[text]") {
  CHECK(sum_of("", 1) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sum_of("abc", 3) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sum_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56) ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sum_of(std::string(1000000, 'a'), 4096) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a sum does not depend on the pieces", "[text]") {
  const std::string text(200, 'k');
  CHECK(sum_of(text, 1) == sum_of(text, 200));
  CHECK(sum_of(text, 63) == sum_of(text, 64));
}

}  // namespace warta
