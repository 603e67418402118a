#include "article/masthead.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using List = std::vector<std::string>;

struct ReadPage {
  PageDraft draft;
  std::size_t report = 0;
};

ReadPage read(std::string_view page) {
  static const Lexicon lexicon;
  static const SiteRules rules{lexicon};
  ReadPage read;
  read.draft.page = split_page(page);
  read.report = Masthead{rules}.read(read.draft, 0);
  return read;
}

constexpr std::string_view kReport =
    "Pemimpin tamu tiba dengan kereta dan langsung menuju kampus di tepi laut kota itu.\n";

TEST_CASE("every line above the report is told by what it is", "[article]") {
  const std::string page =
      std::string{
          "Kim Jong Un Tiba di Kota Pelabuhan\n"
          "Barisan kehormatan menyambutnya di stasiun.\n"
          "Sri Rahayu - Dunia\n"
          "Rabu, 19 Jun 2024 23:56 WIB\n"
          "Jakarta -\n"} +
      std::string{kReport};
  const auto [draft, report] = read(page);
  CHECK(report == 5);
  CHECK(draft.article.title == "Kim Jong Un Tiba di Kota Pelabuhan");
  CHECK(draft.article.subtitle == "Barisan kehormatan menyambutnya di stasiun.");
  CHECK(draft.credits.signed_authors == List{"Sri Rahayu"});
  CHECK(draft.article.section == "Dunia");
  REQUIRE(draft.article.published);
  CHECK(to_iso8601(*draft.article.published) == "2024-06-19T23:56:00+07:00");
  CHECK(draft.article.dateline == "Jakarta");
  for (std::size_t i = 0; i < report; ++i) CHECK(draft.page.lines[i].kind == LineKind::furniture);
}

TEST_CASE("a dateline is cut from the report's first line", "[article]") {
  const std::string page =
      "Kim Jong Un Tiba di Kota Pelabuhan\nPYONGYANG, KOMPAS.TV - " + std::string{kReport};
  const auto [draft, report] = read(page);
  REQUIRE(report == 1);
  CHECK(draft.article.dateline == "Pyongyang");
  CHECK(draft.article.publisher == "Kompas TV");
  CHECK(slice(page, draft.page.lines[1].body).starts_with("Pemimpin tamu tiba"));
}

TEST_CASE("an outlet behind the headline is the publisher", "[article]") {
  const std::string page =
      "Kim Jong Un Tiba di Kota Pelabuhan | KOMPAS.TV\n" + std::string{kReport};
  const auto [draft, report] = read(page);
  CHECK(report == 1);
  CHECK(draft.article.title == "Kim Jong Un Tiba di Kota Pelabuhan");
  CHECK(draft.article.publisher == "Kompas TV");
}

TEST_CASE("a report without a masthead has no title", "[article]") {
  const std::string page = std::string{kReport} + "Keduanya berunding selama dua jam di sana.\n";
  const auto [draft, report] = read(page);
  CHECK(report == 0);
  CHECK(draft.article.title.empty());
  CHECK_FALSE(draft.article.published);
}

TEST_CASE("a page without a report ends with its masthead", "[article]") {
  CHECK(read("Beranda\n").report == 1);
  CHECK(read("").report == 0);
}

TEST_CASE("an item of the menu above a headline is its section", "[article]") {
  const std::string page =
      "Tajuk . Opini . Lobi Senja . Kartun\n\nLobi Senja\n\nKim Jong Un Tiba di Kota Pelabuhan\n"
      "Rabu, 19 Jun 2024 23:56 WIB\n" +
      std::string{kReport};
  const auto [draft, report] = read(page);
  CHECK(draft.article.title == "Kim Jong Un Tiba di Kota Pelabuhan");
  CHECK(draft.article.section == "Lobi Senja");
}

TEST_CASE("the heading of a caption is no dateline", "[article]") {
  const std::string page = "Kim Jong Un Tiba di Kota Pelabuhan\nRabu, 19 Jun 2024 23:56 WIB\n" +
                           std::string{
                               "HADIAH - Gubernur kota itu mencoba rompi pemberian tamunya.\n"
                               "KOMPAS.TV - "} +
                           std::string{kReport};
  const auto [draft, report] = read(page);
  CHECK(draft.article.dateline.empty());
  REQUIRE(draft.article.captions.size() == 1);
  CHECK(draft.article.captions.front().text.starts_with("HADIAH - "));
  CHECK(report == 3);
  // An unknown place alone stays one.
  const std::string placed =
      "Kim Jong Un Tiba di Kota Pelabuhan\nWANASARI - " + std::string{kReport};
  CHECK(read(placed).draft.article.dateline == "Wanasari");
}

}  // namespace
}  // namespace warta
