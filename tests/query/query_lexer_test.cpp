#include "query/query_lexer.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string signs(std::string_view query) {
  constexpr std::string_view kLetters = "wpr@f&|!N()$";
  std::string out;
  for (const QuerySign& sign : read_query_signs(query)) {
    out += kLetters[static_cast<std::size_t>(sign.kind)];
    if (!sign.text.empty()) out.append("[").append(sign.text).append("]");
  }
  return out;
}

std::size_t fault(std::string_view query) {
  try {
    read_query_signs(query);
  } catch (const QueryError& error) {
    return error.at;
  }
  return std::string_view::npos;
}

}  // namespace

TEST_CASE("queries come apart into signs", "[query]") {
  CHECK(signs("kim AND putin") == "w[kim]&[AND]w[putin]$");
  CHECK(signs("kim and putin") == "w[kim]w[and]w[putin]$");
  CHECK(signs("-trump jong-un") == "!w[trump]w[jong-un]$");
  CHECK(signs("title:(kim OR \"xi jinping\")") == "f[title](w[kim]|[OR]p[xi jinping])$");
  CHECK(signs("~\"bertemu presiden\" @\"kim jong un\" @putin") ==
        "r[bertemu presiden]@[kim jong un]@[putin]$");
  CHECK(signs("kim NEAR/5 xi") == "w[kim]N[NEAR/5]w[xi]$");
  CHECK(signs("pukul 08:21") == "w[pukul]w[08:21]$");
  CHECK(signs("") == "$");
  CHECK(read_query_signs("a NEAR b")[1].distance == 10);
  CHECK(read_query_signs("a NEAR/3 b")[1].distance == 3);
}

TEST_CASE("signs know their place", "[query]") {
  const auto found = read_query_signs("  é kim");
  CHECK(found[0].span == Span{2, 4});
  CHECK(found[1].span == Span{5, 8});
}

TEST_CASE("what cannot be parted is said with its place", "[query]") {
  CHECK(fault("kim \"jong un") == 4);
  CHECK(fault("kim NEAR/lima xi") == 4);
  CHECK(fault("kim \"\" xi") == std::string_view::npos);
}

}  // namespace warta
