#include "html/main_content.hpp"

#include "html/headline.hpp"
#include "html/sample_page.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

const std::string kPara =
    "<p>Presiden Rusia Vladimir Putin menyambut Kim Jong Un di kosmodrom itu dengan hangat.</p>";

/// The text of the report's blocks.
std::string report(const std::string& html) {
  const PageOutline page = outline_page(html, test_cues());
  const MainContent main = find_main_content(page, find_headline(page, {}).block);
  std::string text;
  for (std::size_t i = main.first; i < main.end; ++i) text.append(page.text_of(page.blocks[i]));
  return text;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != text.npos;
}

}  // namespace

TEST_CASE("the part with most running text is the report", "[html]") {
  const std::string text = report(sample_page());
  CHECK(holds(text, "VLADIVOSTOK"));
  CHECK(holds(text, "jamuan makan malam"));
  CHECK_FALSE(holds(text, "Harga cabai"));
  CHECK_FALSE(holds(text, "Hak cipta"));
}

TEST_CASE("a class is not believed of the part that holds headline and text", "[html]") {
  const std::string text = report(
      "<title>Kim tiba lagi</title><div class='widget share'><h1>Kim "
      "tiba lagi</h1><div>" +
      kPara + kPara + kPara + "</div></div>");
  CHECK(holds(text, "kosmodrom"));
}

TEST_CASE("pages of a report side by side belong together", "[html]") {
  const std::string text =
      report("<div><div class=page>Satu. " + kPara + kPara + kPara + "</div><div class=page>Dua. " +
             kPara + "</div></div><div>" + "<ul><li><a href=x>Lain</a></li></ul></div>");
  CHECK(holds(text, "Satu."));
  CHECK(holds(text, "Dua."));
}

TEST_CASE("a first paragraph outside the box belongs to the report", "[html]") {
  const std::string text = report(
      "<div id=x>Kim Jong Un tiba di Rusia pada Selasa pagi dengan kereta lapis baja "
      "hijaunya, kata kantor berita setempat.<div>" +
      kPara + kPara + kPara + "</div></div>");
  CHECK(holds(text, "kereta lapis baja"));
}

TEST_CASE("pages without running text give what there is", "[html]") {
  CHECK(report("").empty());
  CHECK(report("<p>Kim</p>") == "Kim");
}

TEST_CASE("running text is told from labels and links", "[html]") {
  const PageOutline page = outline_page(
      kPara +
          "<p>Baca</p><h2>Putin menyambut Kim di kosmodrom itu dengan hangat sekali lagi hari "
          "ini juga, katanya.</h2><p><a href=x>Putin menyambut Kim di kosmodrom itu.</a></p>",
      test_cues());
  REQUIRE(page.blocks.size() == 4);
  CHECK(is_running_text(page, page.blocks[0]));
  CHECK_FALSE(is_running_text(page, page.blocks[1]));
  CHECK_FALSE(is_running_text(page, page.blocks[2]));
  CHECK_FALSE(is_running_text(page, page.blocks[3]));
}

}  // namespace warta
