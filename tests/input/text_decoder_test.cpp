#include "input/text_decoder.hpp"

#include <string>

#include "support/catch.hpp"

namespace warta {
namespace {

constexpr const char* kLost = "\xEF\xBF\xBD";

TEST_CASE("valid text passes unchanged but for its byte order mark", "[input]") {
  CHECK(decode_text("Putin tiba.").text == "Putin tiba.");
  CHECK(decode_text("\xEF\xBB\xBFPutin tiba.").text == "Putin tiba.");
  const DecodedText decoded = decode_text("“Kim” dan délégasi 😀");
  CHECK(decoded.text == "“Kim” dan délégasi 😀");
  CHECK(decoded.replaced + decoded.legacy == 0);
}

TEST_CASE("a stray byte of CP1252 is mended and counted", "[input]") {
  const DecodedText decoded = decode_text("“Kim” \x93tiba\x94 di kaf\xE9 itu");
  CHECK(decoded.text == "“Kim” “tiba” di kafé itu");
  CHECK(decoded.legacy == 3);
  CHECK(decoded.replaced == 0);
  CHECK(decode_text("kaf\xE9").text == "kafé");
}

TEST_CASE("a text in CP1252 is read byte by byte", "[input]") {
  // The two bytes of "É”" would be one letter in UTF-8.
  const std::string bytes =
      "\x93"
      "CAF\xC9\x94 \x80 5 \x85";
  CHECK(decode_text(bytes, Encoding::windows1252).text == "“CAFÉ” € 5 …");
  CHECK(decode_text(bytes, Encoding::windows1252).legacy == 5);
  // Dumps are glued together.
  CHECK(decode_text("“Kim”", Encoding::windows1252).text == "“Kim”");
  CHECK(decode_text("“Kim” tiba di kaf\xE9 itu", Encoding::windows1252).text ==
        "“Kim” tiba di kafé itu");
}

TEST_CASE("what spells nothing is replaced and counted", "[input]") {
  const DecodedText decoded = decode_text("Kim\x81 dan \x9D(");
  CHECK(decoded.replaced == 2);
  CHECK(decoded.text == std::string{"Kim"} + kLost + " dan " + kLost + "(");
  const DecodedText nul = decode_text(std::string_view{"Kim\0Putin", 9});
  CHECK(nul.text == std::string{"Kim"} + kLost + "Putin");
  CHECK(nul.replaced == 1);
  CHECK(decode_text("\x81", Encoding::windows1252).replaced == 1);
}

TEST_CASE("a letter cut in two by the end is lost, not guessed", "[input]") {
  CHECK(decode_text("katanya \xE2\x80").text == std::string{"katanya "} + kLost);
  CHECK(decode_text("katanya \xE2\x80").replaced == 2);
  CHECK(decode_text("katanya \xC3").text == std::string{"katanya "} + kLost);
  CHECK(decode_text("kaf\xE9").replaced == 0);
}

TEST_CASE("without mending bytes only become valid", "[input]") {
  const DecodedText decoded = decode_text("kaf\xE9 “itu”", Encoding::utf8, false);
  CHECK(decoded.text == std::string{"kaf"} + kLost + " “itu”");
  CHECK(decoded.replaced == 1);
  CHECK(decoded.legacy == 0);
}

TEST_CASE("a file is in what explains more of its bytes", "[input]") {
  CHECK(encoding_of("Kim tiba.") == Encoding::utf8);
  CHECK(encoding_of("“Kim” tiba di kaf\xE9.") == Encoding::utf8);
  CHECK(encoding_of("\x93Kim\x94 tiba di kaf\xE9.") == Encoding::windows1252);
  CHECK(encoding_of("\x93"
                    "CAF\xC9\x94 ditutup\x94") == Encoding::windows1252);
  CHECK(encoding_of("\xEF\xBB\xBF\x93Kim\x94 tiba.") == Encoding::utf8);
  CHECK(encoding_of(std::string(70000, 'a') + "\xE2\x80") == Encoding::utf8);
  // The end of what is looked at cuts a letter in two.
  CHECK(encoding_of("Kim \xE2\x80") == Encoding::utf8);
}

TEST_CASE("UTF-16 is told by its mark or its NULs", "[input]") {
  CHECK(utf16_encoding_of(std::string_view{"\xFF\xFEK\0", 4}) == Encoding::utf16le);
  CHECK(utf16_encoding_of(std::string_view{"\xFE\xFF\0K", 4}) == Encoding::utf16be);
  std::string little;
  for (const char c : std::string_view{"Presiden tiba di ibu kota."}) (little += c) += '\0';
  CHECK(utf16_encoding_of(little) == Encoding::utf16le);
  CHECK(utf16_encoding_of('\0' + little) == Encoding::utf16be);
  CHECK(utf16_encoding_of("Presiden tiba di ibu kota pagi ini.") == Encoding::unknown);
  CHECK(utf16_encoding_of(std::string(100, '\0')) == Encoding::unknown);
}

TEST_CASE("encodings have the names that people know", "[input]") {
  CHECK(encoding_name(Encoding::utf8) == "utf-8");
  CHECK(encoding_name(Encoding::utf16be) == "utf-16be");
  CHECK(encoding_name(Encoding::windows1252) == "windows-1252");
}

TEST_CASE("the diagnostic counts bytes as people do", "[input]") {
  CHECK(repaired_diagnostic({"", 1}, "a.txt", 0).message == "1 byte is not UTF-8 and was replaced");
  CHECK(repaired_diagnostic({"", 3}, "a.txt", 0).code == "invalid-utf8");
}

}  // namespace
}  // namespace warta
