#include "packing/raw_pieces.hpp"

#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

void check_there_and_back(std::string_view raw, std::string_view text) {
  CHECK(joined_pieces(raw_pieces(raw, text), text) == raw);
}

TEST_CASE("lines of the text are not told twice") {
  const std::string_view text = "Kim tiba di sana.\nIa pulang lagi.";
  const std::vector<RawPiece> expected{
      {{}, "Beranda\n"}, {{0, 17}, {}}, {{}, "\nBaca juga\n  "}, {{18, 33}, {}}, {{}, "\r\n"}};
  CHECK(raw_pieces("Beranda\nKim tiba di sana.\nBaca juga\n  Ia pulang lagi.\r\n", text) ==
        expected);
  CHECK(raw_pieces(text, text) == std::vector<RawPiece>{{{0, text.size()}, {}}});
}

TEST_CASE("any page comes back byte for byte") {
  check_there_and_back("", "");
  check_there_and_back("", "Kim tiba di sana.");
  check_there_and_back("Kim tiba di sana.", "");
  check_there_and_back("\n\n\n", "Kim tiba di sana.");
  check_there_and_back("Kim tiba di sana.\nKim tiba di sana.", "Kim tiba di sana.");
  check_there_and_back("\tKim tiba di sana.\n\nlain", "lain\nKim tiba di sana.");
}

TEST_CASE("any lines in any order come back", "[packing]") {
  std::mt19937 random{1};
  const std::vector<std::string> lines{
      "Kim tiba di sana.",     "Ia pulang lagi.",        "", "x", "  ",
      "Baca juga: kabar lain", "Kim tiba di sana. Lagi."};
  const auto some_text = [&] {
    std::string text;
    for (unsigned count = random() % 8; count > 0; --count) {
      text += lines[random() % lines.size()];
      if (random() % 8 > 0) text += "\n";
    }
    return text;
  };
  for (int i = 0; i < 2000; ++i) check_there_and_back(some_text(), some_text());
}

}  // namespace
}  // namespace warta
