#include "input/utf16_source.hpp"

#include "support/catch.hpp"
#include "support/packed_bytes.hpp"

namespace warta {
namespace {

using std::string_literals::operator""s;

std::string decoded(std::string bytes, bool big_endian = false, std::size_t step = 4096) {
  return all_of(*utf16_source(memory_source(std::move(bytes)), big_endian), step);
}

TEST_CASE("UTF-16 becomes UTF-8", "[input]") {
  CHECK(decoded("\xFF\xFEK\0i\0m\0"s) == "Kim");
  CHECK(decoded("\xFE\xFF\0K\0i\0m"s, true) == "Kim");
  CHECK(decoded("\x1C\x20K\0i\0m\0\x1D\x20"s) == "“Kim”");
  CHECK(decoded("\x3D\xD8\x00\xDE"s) == "😀");
  CHECK(decoded("\x3D\xD8\x00\xDE"s, false, 1) == "😀");
}

TEST_CASE("half a letter is lost and the rest is read", "[input]") {
  CHECK(decoded("K\0\x3D\xD8i\0"s) == "K\xEF\xBF\xBDi");
  CHECK(decoded("K\0\x00\xDEi\0"s) == "K\xEF\xBF\xBDi");
  CHECK(decoded("K\0i"s) == "K\xEF\xBF\xBD");
  CHECK(decoded("K\0\x3D\xD8"s) == "K\xEF\xBF\xBD");
  CHECK(decoded(""s).empty());
}

TEST_CASE("a mark inside the text stays", "[input]") {
  CHECK(decoded("\xFF\xFEK\0\xFF\xFE"s) == "K\xEF\xBB\xBF");
}

TEST_CASE("a long text is transcoded piece by piece", "[input]") {
  std::string bytes, text;
  for (int i = 0; i < 50000; ++i) {
    bytes += "K\0\x3D\xD8\x00\xDE"s;
    text += "K😀";
  }
  CHECK(decoded(bytes) == text);
  CHECK(decoded(bytes, false, 7) == text);
}

}  // namespace
}  // namespace warta
