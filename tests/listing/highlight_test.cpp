#include "listing/highlight.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string shown(std::string_view text, const std::vector<Span>& marks, std::size_t width,
                  bool color) {
  std::string out;
  append_highlighted(out, text, marks, {2, width}, Paint{color});
  return out;
}

}  // namespace

TEST_CASE("what was looked for stands in brackets", "[listing]") {
  CHECK(bracketed("Kim bertemu Putin", {{4, 11}}) == "Kim [bertemu] Putin");
  CHECK(bracketed("Kim bertemu Putin", {}) == "Kim bertemu Putin");
  CHECK(bracketed("Kim", {{0, 3}}) == "[Kim]");
}

TEST_CASE("neighbours share their brackets", "[listing]") {
  CHECK(bracketed("Kim Jong-un tiba", {{0, 3}, {4, 8}, {9, 11}}) == "[Kim Jong-un] tiba");
  CHECK(bracketed("Kim, Putin", {{0, 3}, {5, 10}}) == "[Kim], [Putin]");
}

TEST_CASE("in colour the lines are as long as their letters", "[listing]") {
  const std::string text = "Kim bertemu Putin di kota";
  CHECK(shown(text, {{4, 11}}, 40, true) == "  Kim \x1b[1;31mbertemu\x1b[0m Putin di kota\n");
  CHECK(shown(text, {{4, 17}}, 23, true) == "  Kim \x1b[1;31mbertemu Putin\x1b[0m di\n  kota\n");
  CHECK(shown(text, {{4, 11}}, 40, false) == "  Kim [bertemu] Putin di kota\n");
}

TEST_CASE("a mark over the end of a line is coloured on both", "[listing]") {
  CHECK(shown("di kota kecil itu bertemu lagi", {{18, 30}}, 28, true) ==
        "  di kota kecil itu \x1b[1;31mbertemu\x1b[0m\n  \x1b[1;31mlagi\x1b[0m\n");
}

}  // namespace warta
