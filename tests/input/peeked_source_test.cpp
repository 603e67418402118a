#include "input/peeked_source.hpp"

#include "support/catch.hpp"
#include "support/packed_bytes.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

/// Gives five bytes and breaks.
class BrokenSource final : public ByteSource {
 public:
  std::size_t read(std::span<char> buffer) override {
    if (given_) throw InputError{"kabel putus"};
    given_ = true;
    return std::string_view{"Putin"}.copy(buffer.data(), buffer.size());
  }

 private:
  bool given_ = false;
};

TEST_CASE("what was looked at is still read", "[input]") {
  PeekedSource source{memory_source("Putin tiba di Pyongyang"), 5};
  CHECK(source.head() == "Putin");
  CHECK_FALSE(source.ended());
  CHECK(all_of(source, 3) == "Putin tiba di Pyongyang");
}

TEST_CASE("a short source is all head", "[input]") {
  PeekedSource source{memory_source("Kim"), 100};
  CHECK(source.head() == "Kim");
  CHECK(source.ended());
  CHECK(all_of(source) == "Kim");
}

TEST_CASE("a failure comes after what could be read", "[input]") {
  PeekedSource source{std::make_unique<BrokenSource>(), 100};
  CHECK(source.head() == "Putin");
  CHECK(source.failure() == "kabel putus");
  std::string buffer(10, '\0');
  CHECK(source.read(buffer) == 5);
  CHECK_THROWS_AS(source.read(buffer), InputError);
}

}  // namespace
}  // namespace warta
