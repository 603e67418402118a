#include "input/text_decoder.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("valid text passes unchanged but for its byte order mark", "[input]") {
  CHECK(decode_text("Putin tiba.").text == "Putin tiba.");
  CHECK(decode_text("\xEF\xBB\xBFPutin tiba.").text == "Putin tiba.");
  CHECK(decode_text("“Kim”").replaced == 0);
}

TEST_CASE("what spells nothing is replaced and counted", "[input]") {
  const DecodedText decoded = decode_text("Kim\xFF dan \xC3(");
  CHECK(decoded.replaced == 2);
  CHECK(decoded.text == "Kim\xEF\xBF\xBD dan \xEF\xBF\xBD(");
  const DecodedText nul = decode_text(std::string_view{"Kim\0Putin", 9});
  CHECK(nul.text == "Kim\xEF\xBF\xBDPutin");
  CHECK(nul.replaced == 1);
}

TEST_CASE("the diagnostic counts bytes as people do", "[input]") {
  CHECK(repaired_diagnostic({"", 1}, "a.txt", 0).message == "1 byte is not UTF-8 and was replaced");
  CHECK(repaired_diagnostic({"", 3}, "a.txt", 0).code == "invalid-utf8");
}

}  // namespace
}  // namespace warta
