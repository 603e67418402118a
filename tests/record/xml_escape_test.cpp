#include "record/xml_escape.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("XML keeps letters, and gives reserved signs as entities", "[record]") {
  std::string out = "x";
  append_xml_escaped(out, "Kim & \"Putin\" <é>\n\x01");
  CHECK(out == "xKim &amp; &quot;Putin&quot; &lt;é&gt;\n\xEF\xBF\xBD");
}

}  // namespace warta
