#include "input/byte_window.hpp"

#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

/// Gives its bytes three at a time, as a slow pipe does.
class SlowSource final : public ByteSource {
 public:
  explicit SlowSource(std::string bytes) : bytes_{std::move(bytes)} {}
  std::size_t read(std::span<char> buffer) override {
    const std::size_t count =
        bytes_.copy(buffer.data(), std::min<std::size_t>(3, buffer.size()), at_);
    at_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

ByteWindow window_on(std::string bytes) {
  return ByteWindow{std::make_unique<SlowSource>(std::move(bytes))};
}

TEST_CASE("a window looks ahead without passing anything", "[input]") {
  ByteWindow window = window_on("Putin tiba");
  CHECK(window.ahead(5).starts_with("Putin"));
  CHECK(window.offset() == 0);
  window.skip(6);
  CHECK(window.offset() == 6);
  CHECK(window.ahead(100) == "tiba");
  window.skip(100);
  CHECK(window.offset() == 10);
  CHECK(window.ahead(1).empty());
}

TEST_CASE("lines come without their ends", "[input]") {
  ByteWindow window = window_on("satu\r\n\ndua puluh tiga\nakhir");
  std::vector<std::string> lines;
  while (const auto line = window.line(1000)) lines.emplace_back(*line);
  CHECK(lines == std::vector<std::string>{"satu", "", "dua puluh tiga", "akhir"});
  CHECK(window.offset() == 27);
}

TEST_CASE("a line too long comes in pieces", "[input]") {
  ByteWindow window = window_on("abcdefgh\nij\n");
  std::vector<std::string> lines;
  while (const auto line = window.line(3)) lines.emplace_back(*line);
  CHECK(lines == std::vector<std::string>{"abc", "def", "gh", "ij"});
}

TEST_CASE("a long source keeps no more than is looked at", "[input]") {
  constexpr std::size_t kLines = 200000;
  std::string bytes;
  for (std::size_t i = 0; i < kLines; ++i) bytes += "baris " + std::to_string(i) + "\n";
  ByteWindow window{memory_source(bytes)};
  std::size_t lines = 0;
  while (const auto line = window.line(100)) {
    REQUIRE(*line == "baris " + std::to_string(lines));
    ++lines;
  }
  CHECK(lines == kLines);
  CHECK(window.offset() == bytes.size());
}

}  // namespace
}  // namespace warta
