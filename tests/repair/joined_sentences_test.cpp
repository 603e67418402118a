#include "repair/joined_sentences.hpp"

#include <string>

#include "support/catch.hpp"

using warta::JoinedSentences;
using warta::Lexicon;

namespace {

const JoinedSentences& joined() {
  static const Lexicon lexicon;
  static const JoinedSentences sentences{lexicon};
  return sentences;
}

}  // namespace

TEST_CASE("sentences without a blank between them are parted", "[repair]") {
  const auto mended =
      joined().part("Itu terjadi pada 2022.Itu sebabnya dia pergi.Ia kembali!Benarkah?Ya.");
  CHECK(mended.text == "Itu terjadi pada 2022. Itu sebabnya dia pergi. Ia kembali! Benarkah? Ya.");
  CHECK(mended.count == 4);
}

TEST_CASE("the blank stands outside quotation marks", "[repair]") {
  CHECK(joined().part("“Kami datang.”Ia lalu pergi.“Baik,” kata Kim.").text ==
        "“Kami datang.” Ia lalu pergi. “Baik,” kata Kim.");
  CHECK(joined().part("\"Kami datang.\"Ia lalu pergi.\"Baik,\" kata Kim.").text ==
        "\"Kami datang.\" Ia lalu pergi. \"Baik,\" kata Kim.");
  CHECK(joined().part("pada Rabu (19/6).Putin tiba (siang).Lalu").text ==
        "pada Rabu (19/6). Putin tiba (siang). Lalu");
}

TEST_CASE("words in capitals open a sentence behind small letters", "[repair]") {
  CHECK(joined().part("kata dia.KPK lalu").text == "kata dia. KPK lalu");
  CHECK(joined().part("milik KPK.Ketua itu").text == "milik KPK. Ketua itu");
}

TEST_CASE("words that are also domains may open a sentence", "[repair]") {
  CHECK(joined().part("katanya.Media Rusia menulis").text == "katanya. Media Rusia menulis");
  CHECK(joined().part("tahun 2022.Media Rusia").text == "tahun 2022. Media Rusia");
}

TEST_CASE("marks within names and numbers stay", "[repair]") {
  for (const char* text : {"",
                           ".",
                           "Kompas.com",
                           "Kompas.Com",
                           "KOMPAS.COM",
                           "KompasTV.ID",
                           "https://contoh.id/Berita.Html",
                           "www.contoh.Co.Id",
                           "budi.Santoso@contoh.id",
                           "@budi.Santoso",
                           "Budi, S.H., M.Hum.",
                           "10.000",
                           "pukul 10.30 WIB",
                           "U.S. Army",
                           "Prof.Budi",
                           "a.n.Budi",
                           "J.K. Rowling",
                           "lalu...Ia pergi",
                           "contoh.id/x?Id=3",
                           "Rusia vs. Korut",
                           "v2.1b",
                           "selesai. Ia pergi.\nLalu",
                           "dia.itu",
                           "Lintas.TV"}) {
    CAPTURE(text);
    const auto mended = joined().part(text);
    CHECK(mended.text == text);
    CHECK(mended.count == 0);
  }
}
