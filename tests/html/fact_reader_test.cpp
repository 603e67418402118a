#include "html/fact_reader.hpp"

#include <map>

#include "html/page_outline.hpp"
#include "html/sample_page.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

using Kind = PageFact::Kind;

/// The values of one kind, parted by bars.
std::string facts(std::string_view html, Kind kind) {
  std::string all;
  for (const PageFact& fact : outline_page(html, test_cues()).facts)
    if (fact.kind == kind) all += (all.empty() ? "" : "|") + fact.value;
  return all;
}

}  // namespace

TEST_CASE("meta tags state facts under many names", "[html]") {
  CHECK(facts("<meta property='article:published_time' content='2024-06-19'>", Kind::published) ==
        "2024-06-19");
  CHECK(facts("<META NAME=PubDate CONTENT=2024-06-19>", Kind::published) == "2024-06-19");
  CHECK(facts("<meta name='parsely-author' content='Sri'>", Kind::author) == "Sri");
  CHECK(facts("<meta itemprop=datePublished content='2024-06-19'>", Kind::created) == "2024-06-19");
  CHECK(facts("<meta property='og:title' content='Kim &amp; Putin'>", Kind::title) ==
        "Kim & Putin");
  CHECK(facts("<meta property='article:tag' content=a><meta property='article:tag' content=b>",
              Kind::tag) == "a|b");
  CHECK(facts("<meta name=viewport content='width=1'>", Kind::title).empty());
  CHECK(facts("<link rel=canonical href='https://warta.id/kim'>", Kind::canonical) ==
        "https://warta.id/kim");
}

TEST_CASE("microdata states facts by attribute or text", "[html]") {
  CHECK(facts("<p>Pewarta: <span itemprop=author>Sri <b>Rahayu</b></span></p>", Kind::author) ==
        "Sri Rahayu");
  CHECK(facts("<div itemprop=keywords style='display: none'>rusia, korea</div>", Kind::tags) ==
        "rusia, korea");
  CHECK(facts("<span itemprop=keywords style='display:none'>rusia</span>", Kind::tags) == "rusia");
  CHECK(facts("<time datetime='2024-06-19T10:00'>Rabu</time>", Kind::time) == "2024-06-19T10:00");
  CHECK(facts("<a rel=author href=/sri>Sri</a>", Kind::author) == "Sri");
  CHECK(facts("<a itemprop=url href=https://warta.id/kim></a>", Kind::item_url) ==
        "https://warta.id/kim");
  CHECK(facts("<span itemprop=author>", Kind::author).empty());
}

TEST_CASE("the head tells title and JSON-LD", "[html]") {
  const PageOutline page = outline_page(
      "<title>\n Kim tiba\n</title><svg><title>logo</title></svg>"
      "<script "
      "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Kim\"}</script>",
      test_cues());
  CHECK(page.browser_title == "Kim tiba");
  CHECK(page.linked.headline == "Kim");
}

}  // namespace warta
