#include "article/caption_line.hpp"

#include "article/site_rules.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

const CaptionReader& captions() {
  static const Lexicon lexicon;
  static const SiteRules made{lexicon};
  return made.captions;
}

void check_caption(std::string_view line, std::string_view text, std::string_view credit) {
  CAPTURE(line);
  const auto caption = captions().read(line);
  REQUIRE(caption);
  CHECK(caption->text == text);
  CHECK(caption->credit == credit);
  CHECK_FALSE(caption->doubtful);
}

TEST_CASE("a credit stands in brackets behind the caption", "[article]") {
  check_caption("Kim di Vladivostok. (Foto: KCNA/Reuters)", "Kim di Vladivostok.", "KCNA/Reuters");
  check_caption("Kim di dermaga [Foto: KCNA (handout)]", "Kim di dermaga", "KCNA (handout)");
  check_caption("Kim di Vladivostok (Foto: KCNA) .", "Kim di Vladivostok", "KCNA");
}

TEST_CASE("a credit stands behind the last sentence or a stroke", "[article]") {
  check_caption("Keduanya berjalan di dermaga. Foto: KCNA", "Keduanya berjalan di dermaga.",
                "KCNA");
  check_caption("Keduanya bertukar cendera mata di dermaga/Reuters",
                "Keduanya bertukar cendera mata di dermaga", "Reuters");
}

TEST_CASE("a stroke within a name or a sentence signs nothing", "[article]") {
  for (const char* line :
       {"Massa lalu berjalan ke depan gedung DPR/MPR", "Mereka lalu menuju lahan HGB 26/Melati",
        "Warga lalu pergi ke kantor Dinas Pasar/Perdagangan."})
    CHECK_FALSE(captions().read(line));
}

TEST_CASE("the word that opens a caption is none of it", "[article]") {
  check_caption("ILUSTRASI. Roket di landasan luncur. REUTERS/Rini Ayu",
                "Roket di landasan luncur.", "REUTERS/Rini Ayu");
  check_caption("Ilustrasi - Kim di dermaga. Foto: KCNA", "Ilustrasi - Kim di dermaga.", "KCNA");
}

TEST_CASE("a credit may stand alone", "[article]") {
  check_caption("Foto: AP Photo", "", "AP Photo");
}

TEST_CASE("a credit may be run into its caption", "[article]") {
  check_caption("Putin dan Kim di PyongyangFoto: KCNA/Reuters", "Putin dan Kim di Pyongyang",
                "KCNA/Reuters");
}

TEST_CASE("an agency alone may also close a story", "[article]") {
  const auto caption = captions().read("Tuan rumah menjabat tangan tamunya. (AFP)");
  REQUIRE(caption);
  CHECK(caption->credit == "AFP");
  CHECK(caption->doubtful);
}

TEST_CASE("sentences are no captions", "[article]") {
  CHECK_FALSE(captions().read(""));
  CHECK_FALSE(captions().read("Presiden menyambut tamunya di bandara."));
  CHECK_FALSE(captions().read(
      "Tamu itu tiba tadi pagi. Ia membawa gambar yang memperlihatkan kota pelabuhan itu."));
  CHECK_FALSE(captions().read("Kereta itu tiba pukul sembilan (waktu setempat)."));
  CHECK_FALSE(captions().read(std::string(600, 'a') + " (Foto: KCNA)"));
  CHECK_FALSE(captions().read(
      "Sumber: laman dinas perdagangan yang menyebut harga beras di pasar itu sudah turun lagi."));
}

TEST_CASE("any bracket may close a line that is a caption anyway", "[article]") {
  const auto caption = CaptionReader::read_signed("Lapangan tua saat gladi parade. (BP/ant)");
  REQUIRE(caption);
  CHECK(caption->text == "Lapangan tua saat gladi parade.");
  CHECK(caption->credit == "BP/ant");
  CHECK_FALSE(CaptionReader::read_signed("Tamu tiba pada Rabu pagi (19/6)."));
  CHECK_FALSE(CaptionReader::read_signed("(BP/ant)"));
  CHECK_FALSE(CaptionReader::read_signed("Tamu tiba."));
}

TEST_CASE("a label may number its picture or stand before a dash", "[article]") {
  check_caption(
      "Foto 2: Rini Ayu melepas dua ekor elang jawa di lereng gunung. (BKSDA via Reuters)",
      "Rini Ayu melepas dua ekor elang jawa di lereng gunung.", "BKSDA via Reuters");
  check_caption("FOTO - Tiga tamu berjalan menuju balkon istana tua itu. (Foto: Rini Ayu)",
                "Tiga tamu berjalan menuju balkon istana tua itu.", "Rini Ayu");
  CHECK_FALSE(captions().read("Foto 12 tamu itu beredar di media sosial sejak kemarin pagi."));
}

}  // namespace
}  // namespace warta
