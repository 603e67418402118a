#include "format/page_reader.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using Codes = std::vector<std::string>;

struct PagesRead {
  std::vector<Article> articles;
  Codes codes;
};

PagesRead read(PageFile file, CleanPolicy clean = CleanPolicy::automatic) {
  static const Lexicon lexicon;
  static const PageParser parser{lexicon};
  PagesRead result;
  const auto reader = make_page_reader(
      std::move(file), parser, clean, [&](const Diagnostic& d) { result.codes.push_back(d.code); });
  Article article;
  while (reader->next(article)) result.articles.push_back(article);
  return result;
}

const std::string kPage =
    "Tamu Tiba di Kota Pelabuhan\n"
    "Pemimpin tamu tiba di kota pelabuhan itu pagi ini dan disambut gubernur setempat.\n"
    "Baca Juga: Kereta Lapis Baja Itu Berangkat\n"
    "Ia lalu berunding dengan tuan rumah selama dua jam di sebuah kampus di tepi laut.\n";

TEST_CASE("each page becomes an article that knows where it stood", "[format]") {
  const std::string bytes = kPage + "=====\n" + kPage;
  const std::size_t second = kPage.size() + 6;
  const PagesRead read_pages =
      read({"berita.txt", bytes, {{0, kPage.size()}, {second, bytes.size()}}});
  REQUIRE(read_pages.articles.size() == 2);
  CHECK(read_pages.codes.empty());
  const Article& article = read_pages.articles[1];
  CHECK(article.title == "Tamu Tiba di Kota Pelabuhan");
  CHECK(article.text.find("Baca Juga") == std::string::npos);
  CHECK(article.origin.path == "berita.txt");
  CHECK(article.origin.ordinal == 1);
  CHECK(article.origin.begin == second);
  CHECK(article.origin.end == bytes.size());
}

TEST_CASE("bytes that are no text are repaired and reported", "[format]") {
  const std::string bytes =
      kPage + "Tamu \xFF itu pulang dengan kereta pada malam yang sama juga.\n";
  const PagesRead broken = read({"rusak.txt", bytes, {{0, bytes.size()}}});
  REQUIRE(broken.articles.size() == 1);
  CHECK(broken.codes == Codes{"invalid-utf8"});
  REQUIRE(broken.articles[0].diagnostics.size() == 1);
  CHECK(broken.articles[0].diagnostics[0].path == "rusak.txt");
}

TEST_CASE("a page without text is an article all the same", "[format]") {
  const PagesRead empty = read({"kosong.txt", " \n", {{0, 2}}});
  REQUIRE(empty.articles.size() == 1);
  CHECK(empty.codes == Codes{"empty-text"});
  CHECK(read({"kosong.txt", "", {}}).articles.empty());
}

TEST_CASE("clean=never keeps every line", "[format]") {
  const PagesRead whole = read({"a.txt", kPage, {{0, kPage.size()}}}, CleanPolicy::never);
  REQUIRE(whole.articles.size() == 1);
  CHECK(whole.articles[0].text.find("Baca Juga") != std::string::npos);
}

}  // namespace
}  // namespace warta
