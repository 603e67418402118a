#include "html/page_outline.hpp"

#include <chrono>

#include "html/sample_page.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// The blocks, a bar between them.
std::string blocks(std::string_view html) {
  const PageOutline page = outline_page(html, test_cues());
  std::string all;
  for (const PageBlock& block : page.blocks)
    all.append(all.empty() ? "" : "|").append(page.text_of(block));
  return all;
}

std::string repeated(std::string_view part, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += part;
  return all;
}

}  // namespace

TEST_CASE("blocks are what a reader sees as lines", "[html]") {
  CHECK(blocks("<p>Kim  <b>tiba</b>\n di\tsini.</p>Lalu<br>pergi<div>jauh</div>") ==
        "Kim tiba di sini.|Lalu|pergi|jauh");
  CHECK(blocks("<p>satu<p>dua<li>tiga<li>empat") == "satu|dua|tiga|empat");
  CHECK(blocks("<p>&nbsp;</p><p> x&nbsp;</p>") == "x");
  CHECK(blocks("a<span style='display:none'>b</span>c") == "ac");
  CHECK(blocks("<p>Kim</b></i></div></p>tiba") == "Kim|tiba");
  CHECK(blocks("").empty());
}

TEST_CASE("breaks, cells and headings are marked", "[html]") {
  const PageOutline page = outline_page(
      "satu<br>dua<br><br>tiga<table><tr><td>Editor</td><td>: Sri</td></tr></table><h2>Judul</h2>",
      test_cues());
  REQUIRE(page.blocks.size() == 6);
  CHECK(page.blocks[0].soft);
  CHECK_FALSE(page.blocks[1].soft);
  CHECK(page.blocks[3].cell);
  CHECK_FALSE(page.blocks[4].cell);
  CHECK(page.blocks[5].heading == 2);
}

TEST_CASE("links are measured", "[html]") {
  const PageOutline page = outline_page("<p>Oleh <a href=x>Sri Rahayu</a>, Jakarta", test_cues());
  REQUIRE(page.blocks.size() == 1);
  CHECK(page.blocks[0].linked == 11);  // with the blank before it
  CHECK(slice(page.text, page.blocks[0].link) == "Sri Rahayu");
}

TEST_CASE("links announced in a paragraph are taken out of it", "[html]") {
  const PageOutline page = outline_page(
      "<p>Kim tiba. <b>Baca juga: <a href=x>Putin pergi</a></b> Ia lelah.</p>", test_cues());
  REQUIRE(page.blocks.size() == 1);
  CHECK(page.text_of(page.blocks[0]) == "Kim tiba. Ia lelah.");
  REQUIRE(page.related.size() == 1);
  CHECK(page.related[0].title == "Putin pergi");
}

TEST_CASE("inline bylines stay in their line, dates do not", "[html]") {
  CHECK(blocks("<div>Pewarta: <span class=author>Sri</span></div>") == "Pewarta: Sri");
  CHECK(blocks("<div>Oleh <span class=author>Sri</span></div>") == "Oleh Sri");
  CHECK(blocks("<div><b>Sri Rahayu</b><span class=date>19/6/2024</span></div>") ==
        "Sri Rahayu|19/6/2024");
}

TEST_CASE("containers know their blocks and role", "[html]") {
  const PageOutline page =
      outline_page("<div><p>a</p><div class='baca-juga'><p>b</p></div></div><p>c</p>", test_cues());
  REQUIRE(page.containers.size() == 3);
  CHECK(page.containers[1].first == 0);
  CHECK(page.containers[1].end == 2);
  CHECK(page.containers[2].role == PageRole::related);
  CHECK(page.containers[2].parent == 1);
  CHECK(page.blocks[2].container == 0);
}

TEST_CASE("hostile nesting takes linear time and bounded memory", "[html]") {
  const auto begin = std::chrono::steady_clock::now();
  CHECK(blocks(repeated("<div>", 50'000) + "Kim" + repeated("</div>", 50'000)) == "Kim");
  CHECK(blocks(repeated("<b>", 50'000) + "Kim" + repeated("</i>", 50'000)) == "Kim");
  CHECK(blocks("<i><div>" + repeated("<b>", 50'000) + repeated("</i>", 50'000) + "Kim") == "Kim");
  CHECK(blocks(repeated("<p><li>", 50'000) + "Kim") == "Kim");
  CHECK(blocks(repeated("<table><tr><td>", 30'000) + "Kim") == "Kim");
  CHECK(blocks(repeated("<a href=x>", 50'000) + "Kim") == "Kim");
  CHECK(outline_page(repeated("<p>a", 200'000), test_cues()).blocks.size() <= 65'536);
  CHECK(outline_page(repeated("<div></div>", 200'000), test_cues()).containers.size() <= 65'536);
  const auto taken = std::chrono::steady_clock::now() - begin;
  CHECK(taken < std::chrono::seconds{15});
}

}  // namespace warta
