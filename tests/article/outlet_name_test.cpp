#include "article/outlet_name.hpp"

#include "article/page_parser.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

const std::string kReport =
    "Kedua pemimpin berunding selama dua jam di sebuah kampus di tepi laut kota itu.\n\n"
    "Mereka sepakat melanjutkan pembicaraan pada kesempatan berikut di ibu kota lain.\n\n";

Article read(std::string_view above, std::string_view dateline, std::string_view below) {
  static const Lexicon lexicon;
  static const PageParser parser{lexicon};
  return parser.parse(std::string{above} + "Perundingan di Tepi Laut Berakhir\n\n" +
                          std::string{dateline} + kReport + std::string{below},
                      {}, {});
}

TEST_CASE("a footer names the outlet", "[article]") {
  CHECK(read("", "", "© 2024 PT Garda Lintas Media. All Rights Reserved\n").publisher ==
        "Garda Lintas Media");
  CHECK(read("", "", "Garda Lintas © 2024\n").publisher == "Garda Lintas");
  CHECK(read("", "", "Artikel ini telah tayang di Garda Lintas dengan judul Perundingan\n")
            .publisher == "Garda Lintas");
  CHECK(read("", "", "Perundingan lain menyusul\n").publisher.empty());
}

TEST_CASE("what two places agree on is the name, in words", "[article]") {
  const Article spelled = read("Garda Lintas\n", "", "Surel: redaksi@gardalintas.example\n");
  CHECK(spelled.publisher == "Garda Lintas");
  const Article domain =
      read("", "WAMENA, GARDALINTAS.ID - ", "© 2024 PT Garda Lintas Nusantara\n");
  CHECK(domain.publisher == "Garda Lintas");
  CHECK(domain.domain == "gardalintas.id");
  CHECK(domain.dateline == "Wamena");
}

TEST_CASE("a dateline signs with initials", "[article]") {
  const Article article = read("Garda Lintas\nDaerah | Politik | Budaya\n", "WAMENA, GL ~ ", "");
  CHECK(article.publisher == "Garda Lintas");
  CHECK(article.dateline == "Wamena");
}

TEST_CASE("a paper in the place of a dateline is no place", "[article]") {
  const Article article = read("Garda Lintas\n", "GARDA LINTAS - ", "© 2024 Garda Lintas\n");
  CHECK(article.publisher == "Garda Lintas");
  CHECK(article.dateline.empty());
}

TEST_CASE("a headline gives back the name behind it", "[article]") {
  static const Lexicon lexicon;
  static const PageParser parser{lexicon};
  const Article article = parser.parse("Perundingan di Tepi Laut Berakhir - Garda Lintas\n\n" +
                                           kReport + "Hak Cipta © 2024 Garda Lintas\n",
                                       {}, {});
  CHECK(article.title == "Perundingan di Tepi Laut Berakhir");
}

TEST_CASE("one weak sign is not enough", "[article]") {
  CHECK(read("Kabar tentang tamu\n", "", "").publisher.empty());
  CHECK(read("", "", "https://video.example/tonton\n").publisher.empty());
}

TEST_CASE("an article's own address names an outlet of the table", "[article]") {
  CHECK(read("https://www.kompas.tv/internasional/1\n", "", "").publisher == "Kompas TV");
}

}  // namespace
}  // namespace warta
