#include "text/html_entities.hpp"

#include <string>

#include "support/catch.hpp"

using warta::read_html_entity;

namespace {

/// The code point, 0 for none.
char32_t value(const std::string& text) {
  const auto entity = read_html_entity(text);
  return entity ? entity->value : 0;
}

}  // namespace

TEST_CASE("entities with a name", "[text]") {
  CHECK(value("&nbsp;") == 0xA0);
  CHECK(value("&quot;") == U'"');
  CHECK(value("&amp;") == U'&');
  CHECK(value("&AElig;") == 0xC6);
  CHECK(value("&zwnj;") == 0x200C);
  CHECK(value("&ldquo;Kami datang&rdquo;") == 0x201C);
  CHECK(read_html_entity("&rdquo; katanya")->length == 7);
}

TEST_CASE("entities with a number", "[text]") {
  CHECK(value("&#8220;") == 0x201C);
  CHECK(value("&#x201c;") == 0x201C);
  CHECK(value("&#X201C;") == 0x201C);
  CHECK(value("&#0039;") == U'\'');
  CHECK(value("&#128512;") == 0x1F600);
  CHECK(value("&#147;") == 0x201C);
  CHECK(read_html_entity("&#039;s")->length == 6);
}

TEST_CASE("a few names need no semicolon", "[text]") {
  CHECK(value("&amp Co") == U'&');
  CHECK(read_html_entity("&amp Co")->length == 4);
  CHECK(value("&nbsp") == 0xA0);
  CHECK(value("&quot&amp;") == U'"');
  CHECK(read_html_entity("&ampP 500")->length == 4);
  CHECK_FALSE(read_html_entity("&amplop"));
  CHECK_FALSE(read_html_entity("&copy 2024"));
}

TEST_CASE("what is no entity", "[text]") {
  for (const char* text : {"", "&", "&;", "&#;", "&#x;", "&quotkata", "&amp=1", "Rusia & Korut;",
                           "&T;", "&Quot;", "&#0;", "&#xD800;", "&#x110000;",
                           "&#99999999999999999999;", "&#12a;", "&tidakdikenalsamasekali;"}) {
    CAPTURE(text);
    CHECK_FALSE(read_html_entity(text));
  }
}
