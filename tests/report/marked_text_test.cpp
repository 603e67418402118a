#include "report/marked_text.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

namespace {
std::string marked(std::string_view text, std::string_view words, std::size_t width = 80) {
  std::string out;
  append_marked_text(out, text, {0, text.size()}, {find_words(text, words)}, {2, width});
  return out;
}
}  // namespace

TEST_CASE("carets stand below the words", "[report]") {
  CHECK(marked("Kim tiba pada Rabu (19/6).", "Rabu (19/6)") ==
        "  Kim tiba pada Rabu (19/6).\n                ^^^^^^^^^^^\n");
}

TEST_CASE("carets count columns, not bytes", "[report]") {
  CHECK(marked("“Da” 平壌 Rabu", "Rabu") == "  “Da” 平壌 Rabu\n            ^^^^\n");
  CHECK(marked("di 平壌.", "平壌") == "  di 平壌.\n     ^^^^\n");
}

TEST_CASE("a mark that is broken over two lines has carets below both", "[report]") {
  CHECK(marked("Presiden Vladimir Putin tiba", "Vladimir Putin", 22) ==
        "  Presiden Vladimir\n           ^^^^^^^^^\n  Putin tiba\n  ^^^^^\n");
}

TEST_CASE("terminal codes of the article are not printed", "[report]") {
  CHECK(marked("a\x1b[1mb", "b").find('\x1b') == std::string::npos);
}

TEST_CASE("a window shows nothing of the rest", "[report]") {
  const std::string_view text = "Satu. Dua. Tiga.";
  std::string out;
  append_marked_text(out, text, find_words(text, "Dua."), {find_words(text, "Tiga")}, {0, 80});
  CHECK(out == "Dua.\n");
}

}  // namespace warta
