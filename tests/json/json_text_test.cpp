#include "json/json_text.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using State = JsonScanner::State;

State scanned(std::string_view bytes, std::size_t* at = nullptr) {
  JsonScanner scanner;
  const State state = scanner.scan(bytes);
  if (at != nullptr) *at = state == State::broken ? scanner.broken_at() : scanner.at();
  return state;
}

TEST_CASE("a value ends where its own bracket closes", "[json]") {
  std::size_t at = 0;
  CHECK(scanned(R"({"a":"}","b":[1,{"c":"\"]"}]} {)", &at) == State::whole);
  CHECK(at == 29);
  CHECK(scanned("\"teks \\\\\" x", &at) == State::whole);
  CHECK(at == 9);
  CHECK(scanned(R"({"a":"x)") == State::more);
  CHECK(scanned(R"({"a":"x\)") == State::more);
}

TEST_CASE("a value may arrive in any pieces", "[json]") {
  const std::string value = R"({"judul":"Kata \"damai\" \\","isi":["a","b"],"n":-1.5e3})";
  for (std::size_t cut = 1; cut < value.size(); ++cut) {
    CAPTURE(cut);
    JsonScanner scanner;
    CHECK(scanner.scan(value.substr(0, cut)) == State::more);
    const std::size_t done = scanner.at();
    scanner.forget(done);
    CHECK(scanner.scan(value.substr(done)) == State::whole);
    CHECK(scanner.at() + done == value.size());
  }
}

TEST_CASE("a value that makes no sense any more is broken there", "[json]") {
  std::size_t at = 0;
  CHECK(scanned(R"({"a":"Kata "damai" itu"})", &at) == State::broken);
  CHECK(at == 5);
  CHECK(scanned(R"({"a":1,{"a":2}})", &at) == State::broken);
  CHECK(at == 7);
  CHECK(scanned("{\"a\":1\n{\"a\":2}", &at) == State::broken);
  CHECK(at == 7);
  CHECK(scanned("{\"a\":1,\"b\":\n{\"a\":2}}", &at) == State::broken);
  CHECK(at == 12);
  CHECK(scanned(R"([{"a":1])", &at) == State::broken);
  CHECK(at == 7);
  CHECK(scanned(R"({"a":[1,2},"b":1})", &at) == State::broken);
}

TEST_CASE("what some writers do is not broken", "[json]") {
  for (const std::string_view value :
       {R"({"a":NaN,"b":-Infinity,})", R"({"a":"x" "b":"y"})", "{\"a\":\"baris\nbaru\"}", "[[],{}]",
        "{\n\"a\": 1,\n\"b\": {\n\"a\": 2\n}\n}"}) {
    CAPTURE(value);
    CHECK(scanned(value) == State::whole);
  }
}

TEST_CASE("nesting without end takes one pass", "[json]") {
  constexpr std::size_t kDeep = 200000;
  std::string value = std::string(kDeep, '[') + std::string(kDeep, ']');
  CHECK(scanned(value) == State::whole);
  value[kDeep] = '}';
  CHECK(scanned(value) == State::broken);
  JsonCursor cursor{value};
  CHECK_FALSE(cursor.skip_value());
}

std::string read(std::string_view bytes, JsonStringFaults& faults, bool lenient = false) {
  JsonCursor cursor{bytes, lenient};
  std::string text;
  cursor.string(text, faults);
  return text;
}

TEST_CASE("escapes are undone", "[json]") {
  JsonStringFaults faults;
  CHECK(read(R"("\u201cDamai\u201d \/ \"ya\"\n\t\\")", faults) ==
        "\xE2\x80\x9C"
        "Damai\xE2\x80\x9D / \"ya\"\n\t\\");
  CHECK(read(R"("\ud83d\ude00 \uD83D\uDE00")", faults) == "\xF0\x9F\x98\x80 \xF0\x9F\x98\x80");
  CHECK_FALSE(faults.lone_surrogate);
  CHECK_FALSE(faults.bad_escape);
}

TEST_CASE("comments are passed", "[json]") {
  for (const std::string_view text : {"// satu\n{", "/* satu\n* / */{", "/**/{"}) {
    CAPTURE(text);
    JsonCursor cursor{text};
    CHECK(cursor.comment());
    CHECK(cursor.take('{'));
  }
  JsonCursor open_ended{"/* satu {"};
  CHECK(open_ended.comment());
  CHECK(open_ended.ended());
  CHECK_FALSE(JsonCursor{"/ satu"}.comment());
}

TEST_CASE("half a pair becomes the replacement character", "[json]") {
  for (const std::string_view text : {R"("a\ud83d b")", R"("a\ude00 b")", R"("a\ud83d\u0041")",
                                      R"("a\ud83d")", R"("a\ud83d\n")"}) {
    CAPTURE(text);
    JsonStringFaults faults;
    CHECK(read(text, faults).starts_with("a\xEF\xBF\xBD"));
    CHECK(faults.lone_surrogate);
  }
}

TEST_CASE("an escape that is none stays as it stands", "[json]") {
  for (const std::string_view text : {R"("\x41")", R"("\u12")", R"("\u12g4")"}) {
    CAPTURE(text);
    JsonStringFaults faults;
    CHECK(read(text, faults) == text.substr(1, text.size() - 2));
    CHECK(faults.bad_escape);
  }
}

TEST_CASE("quotes inside a broken text are part of it", "[json]") {
  JsonStringFaults faults;
  CHECK(read(R"("Kata "damai", ujarnya", "b": 1)", faults, true) == "Kata \"damai\", ujarnya");
  CHECK(read(R"("Kata "damai"})", faults, true) == "Kata \"damai");
  CHECK(read(R"("putus di ten)", faults, true) == "putus di ten");
}

}  // namespace
}  // namespace warta
