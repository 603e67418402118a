#include "html/article_lines.hpp"

#include "html/headline.hpp"
#include "html/sample_page.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

using Names = std::vector<std::string>;

const std::string kPara =
    "<p>Presiden Rusia Vladimir Putin menyambut Kim Jong Un di kosmodrom itu dengan hangat.</p>";

ArticleLines lines(const std::string& html) {
  const PageOutline page = outline_page(html, test_cues());
  const std::size_t title = find_headline(page, {}).block;
  return take_article_lines(page, find_main_content(page, title), title);
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != text.npos;
}

}  // namespace

TEST_CASE("a page's article is copied out line by line", "[html]") {
  const ArticleLines found = lines(sample_page());
  CHECK(found.authors == Names{"Sri Rahayu"});
  CHECK(found.captions == Names{"Kim Jong Un tiba di stasiun Vladivostok. (Foto: KCNA)"});
  CHECK(found.related == Names{"Kereta Kim Melintasi Perbatasan", "Lima Hal tentang Pulau Russky"});
  CHECK(found.crumbs == Names{"Beranda", "Dunia"});
  CHECK(found.tags == Names{"Rusia #Kim Jong Un"});
  CHECK(holds(found.text, "Kamis, 25 April 2019 14:05 WIB\n\nVLADIVOSTOK"));
  CHECK(holds(found.text, "dua jam.\n\n“Kami membahas"));
  CHECK(holds(found.text, "Editor: Hadi Wijaya"));
  CHECK_FALSE(holds(found.text, "Pasang iklan"));
  CHECK_FALSE(holds(found.text, "Baca juga"));
}

TEST_CASE("cells of a row and broken sentences are joined", "[html]") {
  const ArticleLines found = lines(
      "<div>" + kPara + kPara + "Kim berkata akan datang<br>lagi tahun depan.<br>Putin tidak." +
      "<table><tr><td>Penulis</td><td>: Sri</td></tr><tr><td>Editor</td><td>: Hadi</td></tr>"
      "</table></div>");
  CHECK(holds(found.text, "akan datang lagi tahun depan.\nPutin tidak."));
  CHECK(holds(found.text, "Penulis : Sri"));
  CHECK(holds(found.text, "Editor : Hadi"));
}

TEST_CASE("a picture's parts make one caption", "[html]") {
  const ArticleLines found = lines(
      "<title>Kim tiba lagi</title><h1>Kim tiba lagi</h1><div class=photo><img src=x><span "
      "class=author>KCNA/Yonhap</span> Kim di kereta</div><div>" +
      kPara + kPara + "</div>");
  CHECK(found.captions == Names{"Kim di kereta (KCNA/Yonhap)"});
}

TEST_CASE("a label over links goes with them", "[html]") {
  const ArticleLines found = lines("<div>" + kPara +
                                   "<h2>Jangan lewatkan</h2><a href=x>Kereta Kim melintasi batas "
                                   "negara</a><br>" +
                                   kPara + kPara + "</div>");
  CHECK_FALSE(holds(found.text, "Jangan lewatkan"));
  CHECK(found.related == Names{"Kereta Kim melintasi batas negara"});
}

TEST_CASE("bylines", "[html]") {
  CHECK(lines("<title>Kim tiba lagi</title><div><h1>Kim tiba lagi</h1><div class=author>Sri Rahayu "
              "- Warta</div>" +
              kPara + kPara + "</div>")
            .authors == Names{"Sri Rahayu"});
  CHECK(lines("<div>" + kPara + kPara + "<p><b>SRI RAHAYU</b></p></div>").authors ==
        Names{"SRI RAHAYU"});
}

}  // namespace warta
