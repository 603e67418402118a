#include "html/headline.hpp"

#include "html/sample_page.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::string headline(std::string_view html, std::string_view url = "https://www.warta.id/kim") {
  return find_headline(outline_page(html, test_cues()), url).text;
}

}  // namespace

TEST_CASE("the heading that the page's title repeats is the headline", "[html]") {
  CHECK(headline(
            "<title>Kim tiba lagi - Warta.id Dunia</title><h1>Dunia</h1><h2>Kim tiba lagi</h2>") ==
        "Kim tiba lagi");
  CHECK(headline("<title>Warta.id: Kim tiba lagi</title><h1>Kim tiba lagi</h1>") ==
        "Kim tiba lagi");
  CHECK(headline("<title>Kim Jong Un | Kim tiba lagi - Warta</title><h1>Kim tiba lagi</h1>") ==
        "Kim tiba lagi");
  const PageOutline page = outline_page(
      "<title>Kim tiba lagi</title><h3><a href=x>Kim tiba lagi</a></h3><h1>Kim tiba lagi</h1>",
      test_cues());
  CHECK(find_headline(page, {}).block == 1);
}

TEST_CASE("without such a heading the site's name is cut from the title", "[html]") {
  CHECK(headline("<title>Kim tiba - Warta.id Dunia</title>") == "Kim tiba");
  CHECK(headline("<title>Kim tiba | Dunia | Warta</title>") == "Kim tiba | Dunia");
  CHECK(headline("<title>Korea Utara - Rusia: babak baru</title>") ==
        "Korea Utara - Rusia: babak baru");
  CHECK(headline("<title>Kim tiba di Pyongyang hari ini</title><script type='application/ld+json'>"
                 "{\"@type\":\"NewsArticle\",\"headline\":\"Kim tiba di Pyong...\"}</script>") ==
        "Kim tiba di Pyongyang hari ini");
  CHECK(headline("<h1>Kim tiba</h1>") == "Kim tiba");
  CHECK(headline("<p>Kim tiba</p>").empty());
}

TEST_CASE("a line of the page may be the headline, also behind a label", "[html]") {
  const PageOutline page = outline_page(
      "<title>Kim tiba lagi | Warta</title><div>Dalam Foto: Kim tiba lagi</div>", test_cues());
  const Headline found = find_headline(page, "https://warta.id/x");
  CHECK(found.text == "Kim tiba lagi");
  CHECK(found.block == 0);
}

}  // namespace warta
