#include "report/text_layout.hpp"

#include "support/catch.hpp"

namespace warta {

using Lines = std::vector<std::string>;

TEST_CASE("width is counted in columns, not in bytes", "[report]") {
  CHECK(display_columns("Kim") == 3);
  CHECK(display_columns("\u201cda\u201d") == 4);
  CHECK(display_columns("平壌") == 4);
}

TEST_CASE("printable text holds no terminal codes and one blank at a time", "[report]") {
  CHECK(printable("Kim\x1b[31m  tiba\n\tdi\u00a0sana") == "Kim [31m tiba di sana");
  CHECK(printable("a\u202Eb") == "a b");
  CHECK(printable("\x07") == "");
}

TEST_CASE("wrap breaks at blanks and within words too long for a line", "[report]") {
  CHECK(wrap("Kim bertemu Putin", 11) == Lines{"Kim bertemu", "Putin"});
  CHECK(wrap("Kim bertemu Putin", 17) == Lines{"Kim bertemu Putin"});
  CHECK(wrap("Kim bertemu Putin", 10) == Lines{"Kim", "bertemu", "Putin"});
  CHECK(wrap("pertanggungjawaban", 8) == Lines{"pertangg", "ungjawab", "an"});
  CHECK(wrap("", 10).empty());
  CHECK(wrap("平壌平壌", 4) == Lines{"平壌", "平壌"});
}

TEST_CASE("no wrapped line is wider than asked", "[report]") {
  const std::string text = "Presiden “Vladimir” Putin 平壌 bertemu dengan Kim Jong Un di sana.";
  for (std::size_t width = 2; width < 40; ++width)
    for (const std::string& line : wrap(text, width)) CHECK(display_columns(line) <= width);
}

TEST_CASE("shorten marks what it cuts", "[report]") {
  CHECK(shorten("Vladivostok", 11) == "Vladivostok");
  CHECK(shorten("Vladivostok", 10) == "Vladivo...");
  CHECK(shorten("Kim Jong Un", 7) == "Kim...");
  CHECK(shorten("Kim", 2) == "Ki");
}

TEST_CASE("wrapped lines hang below their label", "[report]") {
  std::string out;
  append_wrapped(out, "Kim bertemu Putin di Vladivostok", {"Isi", 6}, 30);
  CHECK(out == "Isi   Kim bertemu Putin di\n      Vladivostok\n");
}

TEST_CASE("counts and lists read like words", "[report]") {
  CHECK(counted(1, "article") == "1 article");
  CHECK(counted(0, "article") == "0 articles");
  CHECK(joined({"a", "b"}, "; ") == "a; b");
  CHECK(joined({}).empty());
}

TEST_CASE("paint leaves no trace when it is off", "[report]") {
  CHECK(Paint{false}.strong("Kim") == "Kim");
  CHECK(Paint{true}.strong("Kim") == "\x1b[1mKim\x1b[0m");
  CHECK(Paint{true}.bad("").empty());
}

}  // namespace warta
