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

/// The articles that the file's own separator gives; all of it if there is none.
std::vector<Span> find_articles(std::string_view file) {
  const auto cutter = learn_page_cutter(file, parser());
  return cutter ? cutter->cut(file, false) : std::vector<Span>{{0, file.size()}};
}

TEST_CASE("a regular separator cuts a file", "[format]") {
  const std::string file = page("Putin Tiba") + "=====\n" + page("Kim Menyusul");
  const auto spans = find_articles(file);
  REQUIRE(spans.size() == 2);
  CHECK(slice(file, spans[1]).starts_with("Kim Menyusul"));
}

TEST_CASE("articles may be short where the mark says enough", "[format]") {
  const auto brief = [](const std::string& title) {
    return title + "\n\nJAKARTA - Tamu tiba di kota pelabuhan itu.\n";
  };
  const std::string file = brief("Putin Tiba") + "=====\n" + brief("Kim Menyusul") + "=====\n" +
                           brief("Keduanya Berunding");
  CHECK(find_articles(file).size() == 3);
  const std::string sections = "Sebab\n=====\nAkibat\n=====\nPenutup\n";
  CHECK(find_articles(sections).size() == 1);
}

TEST_CASE("one stray line of hyphens separates nothing", "[format]") {
  const std::string file = page("Putin Tiba") + "-----\nEditor: Hadi\n";
  CHECK(find_articles(file).size() == 1);
}

TEST_CASE("an advert between two lines of hyphens separates nothing", "[format]") {
  const std::string rest =
      "Kedua pemimpin lalu berunding selama dua jam di sebuah kampus di tepi laut, kata juru "
      "bicara "
      "kantor kepresidenan kepada para wartawan yang menunggu sejak pagi di luar gedung itu.\n";
  const std::string file = page("Putin Tiba") + "---- PASANG IKLAN DI SINI ----\n" + rest;
  CHECK(find_articles(file).size() == 1);
  CHECK(find_articles(file + "---- PASANG IKLAN DI SINI ----\n" + rest).size() == 1);
}

TEST_CASE("marks alone are one page", "[format]") {
  const std::string marks(1000, '-');
  CHECK(find_articles(marks + "\n" + marks).size() == 1);
  CHECK(find_articles("").size() == 1);
}

TEST_CASE("the rest of an article may be left out", "[format]") {
  const std::string file = "sisa\n## 1\ndua\n## 2\ntiga\n";
  const auto spans = make_line_cutter("## [0-9]+")->cut(file, true);
  REQUIRE(spans.size() == 2);
  CHECK(slice(file, spans[0]) == "dua");
  const std::string block = "Judul: Kim Tiba\nTanggal: 24 April 2019\n\nIa tiba pagi ini.\n\n";
  const auto cutter = learn_page_cutter(block + block, parser());
  REQUIRE(cutter);
  CHECK(cutter->cut("sisa\n\n" + block, true).size() == 1);
}

TEST_CASE("the user's expression must fit a whole line", "[format]") {
  const std::string file = "satu\n## 1\ndua\nx ## 2\ntiga\n";
  CHECK(make_line_cutter("## [0-9]+")->cut(file, false).size() == 2);
  CHECK_THROWS_AS(make_line_cutter("("), UsageError);
}

TEST_CASE("a greedy expression meets no long line", "[format]") {
  const std::string file = std::string(1 << 20, 'a') + "\nb\n";
  CHECK(make_line_cutter("(.*)*c")->cut(file, false).size() == 1);
}

}  // namespace
}  // namespace warta
