#include "input/byte_source.hpp"

#include <filesystem>
#include <fstream>
#include <vector>

#include "input/text_decoder.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::vector<std::string> codes_for(const std::string& bytes) {
  const auto path = std::filesystem::temp_directory_path() / "warta-byte-source.txt";
  std::ofstream{path, std::ios::binary} << bytes;
  std::vector<std::string> codes;
  const auto loaded =
      load_text_bytes(path.string(), [&](const Diagnostic& d) { codes.push_back(d.code); });
  std::filesystem::remove(path);
  CHECK(loaded.has_value() == codes.empty());
  return codes;
}

TEST_CASE("what is no text is refused with its reason", "[input]") {
  using Codes = std::vector<std::string>;
  CHECK(codes_for("Presiden tiba di Vladivostok.\n").empty());
  CHECK(codes_for("") == Codes{"empty-file"});
  CHECK(codes_for(" \r\n\t\n") == Codes{"empty-file"});
  CHECK(codes_for(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)) == Codes{"binary-file"});
  CHECK(codes_for("sedikit rusak \xFF di tengah kalimat yang panjang").empty());
}

TEST_CASE("a missing file is named as such", "[input]") {
  std::string code;
  CHECK_FALSE(load_text_bytes("tidak/ada.txt", [&](const Diagnostic& d) { code = d.code; }));
  CHECK(code == "missing-file");
}

TEST_CASE("bytes become valid text", "[input]") {
  CHECK(decode_text("\xEF\xBB\xBFPutin").text == "Putin");
  const DecodedText repaired = decode_text("Kim\xFF\xFEJong");
  CHECK(repaired.text == "Kim\xEF\xBF\xBD\xEF\xBF\xBDJong");
  CHECK(repaired.replaced == 2);
  CHECK(decode_text(std::string_view{"a\0b", 3}).text ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(repaired_diagnostic(repaired, "a.txt", 3).code == "invalid-utf8");
}

}  // namespace
}  // namespace warta
