#include "input/byte_source.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "input/text_decoder.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::vector<Diagnostic> faults_of(const std::string& bytes) {
  const auto path = std::filesystem::temp_directory_path() /
                    ("warta-byte-source.txt" + std::to_string(::getpid()));
  std::ofstream{path, std::ios::binary} << bytes;
  std::vector<Diagnostic> faults;
  const auto loaded =
      load_text_bytes(path.string(), [&](const Diagnostic& d) { faults.push_back(d); });
  std::filesystem::remove(path);
  CHECK(loaded.has_value() == faults.empty());
  return faults;
}

std::vector<std::string> codes_for(const std::string& bytes) {
  std::vector<std::string> codes;
  for (const Diagnostic& fault : faults_of(bytes)) codes.push_back(fault.code);
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

TEST_CASE("a compressed file is named as such", "[input]") {
  const std::vector<std::pair<std::string, std::string>> files{
      {"\x1F\x8B\x08 isi", "gzip"},
      {"PK\x03\x04 isi", "zip"},
      {"BZh9\x31\x41\x59\x26\x53\x59 isi", "bzip2"},
      {"\xFD\x37zXZ isi", "xz"},
      {"\x28\xB5\x2F\xFD isi", "zstd"}};
  for (const auto& [bytes, name] : files) {
    CAPTURE(name);
    const std::vector<Diagnostic> faults = faults_of(bytes);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == "binary-file");
    CHECK(faults[0].message == "compressed file (" + name + "); unpack it first");
  }
  CHECK(codes_for("BZh adalah singkatan yang dipakai kantor itu.\n").empty());
  CHECK(codes_for("PKB dan partai lain bertemu hari ini.\n").empty());
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
