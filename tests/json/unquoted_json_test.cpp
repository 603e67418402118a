#include "json/unquoted_json.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string unquoted(std::string_view bytes) {
  std::string out;
  JsonUnquoter{}.take(bytes, true, out);
  return out;
}

TEST_CASE("objects in strings are set free, other strings stay", "[json]") {
  CHECK(unquoted(R"({"value":"{\"judul\":\"Kim \\\"tiba\\\"\"}","n":1})") ==
        R"({"value":{"judul":"Kim \"tiba\""},"n":1})");
  CHECK(unquoted(R"(["{\"a\":1}","[ {\"a\":2} ]","{\n  \"a\": 3}"])") ==
        "[{\"a\":1},[ {\"a\":2} ],{\n  \"a\": 3}]");
  CHECK(unquoted(R"("{\u0022a\u0022:\"\u00e9\\n\"}")") == R"("{\u0022a\u0022:\"\u00e9\\n\"}")");
  CHECK(unquoted(R"("{\"a\":\"\u0022\u00e9\\n\"}")") == R"({"a":""\u00e9\n"})");
  for (const std::string_view plain :
       {R"({"isi":"{kurung} \"kata\"","b":"[1]"})", R"("\\")", R"({"a":"putus)", ""}) {
    CAPTURE(plain);
    CHECK(unquoted(plain) == plain);
  }
  for (const std::string_view broken : {R"("{\"a\":")", R"("{\"a\)", R"("{\"a\u00)", "\"", "\"{"}) {
    CAPTURE(broken);
    CHECK(unquoted(broken).size() <= broken.size());
  }
}

TEST_CASE("pieces give what the whole gives", "[json]") {
  std::string bytes = "[";
  for (int i = 0; i < 40; ++i)
    bytes += R"("{\"judul\":\"Kim \\\"tiba\\\"\",\"isi\":\"satu\\ndua\"}",{"b":"\"c\""},)";
  const std::string whole = unquoted(bytes);
  for (const std::size_t size : {65U, 100U, 1000U}) {
    JsonUnquoter unquoter;
    std::string out;
    for (std::size_t at = 0; at < bytes.size();)
      at += unquoter.take(std::string_view{bytes}.substr(at, size), at + size >= bytes.size(), out);
    CHECK(out == whole);
  }
}

TEST_CASE("what begins like JSON in a string is known", "[json]") {
  CHECK(opens_quoted_json(R"("{\"judul\":1}")"));
  CHECK(opens_quoted_json(" [\n \"{\\n \\\"judul\\\":1}\""));
  for (const std::string_view other :
       {"", "[", R"("Damai" kata Kim)", R"(["Kim","tiba"])", R"({"a":1})"})
    CHECK_FALSE(opens_quoted_json(other));
}

}  // namespace
}  // namespace warta
