#include "html/element.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("elements are known by name in any letter case", "[html]") {
  CHECK(element_named("p") == Element::p);
  CHECK(element_named("DIV") == Element::div);
  CHECK(element_named("FigCaption") == Element::figcaption);
  CHECK(element_named("blockquote") == Element::blockquote);
  CHECK(element_named("amp-img") == Element::amp_img);
  CHECK(element_named("template") == Element::template_);
  CHECK(element_named("fb:like") == Element::other);
  CHECK(element_named("") == Element::other);
  CHECK(element_named("blockquotes") == Element::other);
}

TEST_CASE("elements have kinds", "[html]") {
  CHECK(is_block(Element::div));
  CHECK(is_block(Element::td));
  CHECK_FALSE(is_block(Element::span));
  CHECK_FALSE(is_block(Element::a));
  CHECK(is_void(Element::br));
  CHECK(is_void(Element::meta));
  CHECK_FALSE(is_void(Element::p));
  CHECK(is_raw(Element::script));
  CHECK(is_raw(Element::title));
  CHECK_FALSE(is_raw(Element::pre));
  CHECK(heading_level(Element::h1) == 1);
  CHECK(heading_level(Element::h6) == 6);
  CHECK(heading_level(Element::header) == 0);
}

}  // namespace warta
