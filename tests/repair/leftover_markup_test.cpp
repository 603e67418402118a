#include "repair/leftover_markup.hpp"

#include <string>

#include "support/catch.hpp"

using warta::decode_entities;
using warta::strip_tags;

TEST_CASE("entities left in a text are decoded", "[repair]") {
  const auto mended = decode_entities("&ldquo;Kami datang,&rdquo; kata Putin &amp; Kim&#39;s staf");
  CHECK(mended.text == "“Kami datang,” kata Putin & Kim's staf");
  CHECK(mended.count == 4);
}

TEST_CASE("entities escaped twice are decoded at once", "[repair]") {
  const auto mended = decode_entities("Moskwa&amp;nbsp;dan &amp;amp;quot;Beijing&amp;amp;quot;");
  CHECK(mended.text == "Moskwa\u00A0dan \"Beijing\"");
  CHECK(mended.count == 3);
}

TEST_CASE("an ampersand of the text stays", "[repair]") {
  for (const char* text : {"", "AT&T;", "Rusia & Korut", "a=1&b=2", "&", "P&G;"}) {
    CAPTURE(text);
    CHECK(decode_entities(text).text == text);
    CHECK(decode_entities(text).count == 0);
  }
}

TEST_CASE("tags that end a block break the line", "[repair]") {
  const auto mended =
      strip_tags("<p>Putin tiba.</p><p>Kim <b>menyambut</b> dia.<br/> Lalu<BR>makan.</p>");
  CHECK(mended.text == "Putin tiba.\nKim menyambut dia.\nLalu\nmakan.\n");
  CHECK(mended.count == 8);
}

TEST_CASE("scripts and comments go with what they hold", "[repair]") {
  CHECK(
      strip_tags("Kim<script type=\"a\">if (a < b) x();</script> tiba<!-- iklan --> siang").text ==
      "Kim tiba siang");
  CHECK(strip_tags("<a href=\"https://contoh.id/x\">Baca</a> <img src='x'>lagi").text ==
        "Baca lagi");
}

TEST_CASE("what is no tag of HTML stays", "[repair]") {
  for (const char* text : {"", "suhu < 5 derajat", "aku <3 kamu", "<Nama> diminta", "a<b", "<p",
                           "<", "<!-- tak tertutup", "</>", "<pita merah>", "x <b < y"}) {
    CAPTURE(text);
    CHECK(strip_tags(text).text == text);
    CHECK(strip_tags(text).count == 0);
  }
}

TEST_CASE("a script without an end takes nothing with it", "[repair]") {
  CHECK(strip_tags("Kim <script>tiba").text == "Kim tiba");
}

TEST_CASE("many opening brackets take no more than linear time", "[repair]") {
  const std::string hostile(200000, '<');
  CHECK(strip_tags(hostile).text == hostile);
  std::string scripts;
  for (int i = 0; i < 20000; ++i) scripts += "<script>";
  CHECK(strip_tags(scripts).text.empty());
}
