#include "xml/xml_fields.hpp"

#include <algorithm>

#include "support/catch.hpp"

namespace warta {
namespace {

using Lines = std::vector<std::string>;

/// "judul=Kim tiba", lists as "rubrik:Dunia|Asia".
Lines fields_of(std::string_view xml) {
  Lines lines;
  for (XmlField field : read_xml_fields(xml)) {
    std::replace(field.value.begin(), field.value.end(), '\n', '|');
    lines.push_back(field.name + (field.list ? ':' : '=') + field.value);
  }
  return lines;
}

TEST_CASE("elements become fields under their full names", "[xml]") {
  CHECK(fields_of("<item><title>A &amp; B</title><author><name>Sri</name><uri/></author>"
                  "<category>Dunia</category>\n<category><![CDATA[Asia]]></category></item>") ==
        Lines{"title=A & B", "author.name=Sri", "category:Dunia|Asia"});
}

TEST_CASE("attributes say what an element without text does not", "[xml]") {
  CHECK(fields_of("<entry id='7' xmlns:x='y'><link href='https://x.id/a'/><category term='Dunia'/>"
                  "<link rel='self' href='https://x.id/api'/><guid value='9'>8</guid></entry>") ==
        Lines{"link=https://x.id/a", "category=Dunia", "guid=8", "id=7"});
  CHECK(fields_of("<row><field name=\"judul\">Kim tiba</field><field name=\"isi\"/></row>") ==
        Lines{"judul=Kim tiba"});
}

TEST_CASE("an element's own text is its text", "[xml]") {
  CHECK(fields_of("<teks judul='Kim &amp; tamu' xmlns='x'>Ia tiba &amp; pulang.</teks>") ==
        Lines{"text=Ia tiba & pulang.", "judul=Kim & tamu"});
}

TEST_CASE("markup of pages stays in its field", "[xml]") {
  CHECK(fields_of("<entry><content type='xhtml'><div><p class='a'>Satu <b>dua</b>.<br/></p>"
                  "<a href='x'>tiga</a></div></content><p>lain</p></entry>") ==
        Lines{"content=<div><p class='a'>Satu <b>dua</b>.<br/></p><a href='x'>tiga</a></div>",
              "p=lain"});
}

TEST_CASE("what does not close is read as far as it goes", "[xml]") {
  CHECK(fields_of("<item><title>Kim</judul><isi>Ia tiba") ==
        Lines{"title=Kim", "title.isi=Ia tiba"});
  CHECK(fields_of("<item/>").empty());
  CHECK(fields_of("").empty());
}

}  // namespace
}  // namespace warta
