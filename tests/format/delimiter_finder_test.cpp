#include "format/delimiter_finder.hpp"

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

const PageParser& parser() {
  static const Lexicon lexicon;
  static const PageParser made{lexicon};
  return made;
}

std::string page(const std::string& title) {
  return title +
         "\nRabu, 19 Juni 2024 11:03 WIB\n\nPresiden Rusia tiba di kota pelabuhan itu dengan "
         "kereta dan langsung menuju tempat pertemuan, kata juru bicaranya kepada para wartawan "
         "yang menunggu sejak pagi.\n";
}

TEST_CASE("a regular separator cuts a file", "[format]") {
  const std::string file = page("Putin Tiba") + "=====\n" + page("Kim Menyusul");
  const auto spans = find_articles(file, parser());
  REQUIRE(spans.size() == 2);
  CHECK(slice(file, spans[1]).starts_with("Kim Menyusul"));
}

TEST_CASE("one stray line of hyphens separates nothing", "[format]") {
  const std::string file = page("Putin Tiba") + "-----\nEditor: Hadi\n";
  CHECK(find_articles(file, parser()).size() == 1);
}

TEST_CASE("marks alone are one page", "[format]") {
  const std::string marks(1000, '-');
  CHECK(find_articles(marks + "\n" + marks, parser()).size() == 1);
  CHECK(find_articles("", parser()).size() == 1);
}

TEST_CASE("the user's expression must fit a whole line", "[format]") {
  const std::string file = "satu\n## 1\ndua\nx ## 2\ntiga\n";
  CHECK(split_at_lines(file, "## [0-9]+").size() == 2);
  CHECK_THROWS_AS(split_at_lines("", "("), UsageError);
}

TEST_CASE("a greedy expression meets no long line", "[format]") {
  const std::string file = std::string(1 << 20, 'a') + "\nb\n";
  CHECK(split_at_lines(file, "(.*)*c").size() == 1);
}

}  // namespace
}  // namespace warta
