#include "text/fnv_hash.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("the hash is the published FNV-1a", "[text]") {
  CHECK(fnv_hash("") == 0xcbf29ce484222325U);
  CHECK(fnv_hash("a") == 0xaf63dc4c8601ec8cU);
  CHECK(fnv_hash("foobar") == 0x85944171f73967e8U);
}

TEST_CASE("a text may be hashed in parts", "[text]") {
  CHECK(fnv_hash("Jong-un", fnv_hash("Kim ")) == fnv_hash("Kim Jong-un"));
}

}  // namespace
}  // namespace warta
