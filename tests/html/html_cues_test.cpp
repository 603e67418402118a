#include "html/html_cues.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

const HtmlCues& cues() {
  static const Lexicon lexicon;
  static const HtmlCues cues{lexicon};
  return cues;
}

}  // namespace

TEST_CASE("classes tell what a part of a page is", "[html]") {
  CHECK(cues().role_of("kcm-read-terkait") == PageRole::related);
  CHECK(cues().role_of("detail__body-text") == PageRole::body);
  CHECK(cues().role_of("col-md-6 clearfix") == PageRole::none);
  CHECK(cues().role_of("shareBox top") == PageRole::chrome);
  CHECK(cues().role_of("post-author-date") == PageRole::author);
  CHECK(cues().role_of("BacaJugaBox") == PageRole::related);
  CHECK(cues().role_of("photo_caption") == PageRole::caption);
  CHECK(cues().role_of("updated") == PageRole::none);  // holds "date", but is another word
  CHECK(cues().role_of("") == PageRole::none);
  CHECK(cues().role_of(std::string(100'000, 'a')) == PageRole::none);
}

TEST_CASE("announcements of links are found at the end of a text", "[html]") {
  CHECK(cues().announcement("Kim tiba. Baca juga: ") == 10);
  CHECK(cues().announcement("(Baca juga: ") == 0);
  CHECK(cues().announcement("BACA JUGA") == 0);
  CHECK(cues().announcement("Ia minta warga baca juga") == std::string_view::npos);
  CHECK(cues().announcement("Kim tiba di") == std::string_view::npos);
  CHECK(cues().announcement("") == std::string_view::npos);
}

}  // namespace warta
