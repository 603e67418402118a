#include "repair/glued_lines.hpp"

#include <string>

#include "support/catch.hpp"

using warta::GluedLines;
using warta::Lexicon;

namespace {

const GluedLines& glued() {
  static const Lexicon lexicon;
  static const GluedLines lines{lexicon};
  return lines;
}

std::string parted(const std::string& text) {
  return glued().part(text).text;
}

}  // namespace

TEST_CASE("credits and the copyright get lines of their own", "[repair]") {
  CHECK(parted(
            "Harga naik, katanya. Pewarta: Rini AyuEditor: Budi Santoso COPYRIGHT © ANTARA 2023") ==
        "Harga naik, katanya.\nPewarta: Rini Ayu\nEditor: Budi Santoso\nCOPYRIGHT © ANTARA 2023");
  CHECK(parted("Harga naik, kata Rini (Penulis: Rini Ayu)") ==
        "Harga naik, kata Rini\n(Penulis: Rini Ayu)");
  CHECK(parted("Harga naik.Penerjemah: Rini A YEditor: Budi") ==
        "Harga naik.\nPenerjemah: Rini A Y\nEditor: Budi");
}

TEST_CASE("links at the end are parted from each other and from the credits", "[repair]") {
  CHECK(parted("Harga naik, katanya. Baca juga: Ekspor beras naik dua kali lipat Baca juga: Pasar "
               "induk tutup di RIPewarta: Rini") ==
        "Harga naik, katanya.\nBaca juga: Ekspor beras naik dua kali lipat\nBaca juga: Pasar induk "
        "tutup di RI\nPewarta: Rini");
}

TEST_CASE("a link in the midst gets a line where its headline's end is known", "[repair]") {
  const std::string rest = "itu wajar. Namun pembeli mengeluh. Ia lalu pergi.";
  CHECK(parted("Harga naik. Baca juga: Ekspor beras naik dua kali lipat Menurut dia, " + rest) ==
        "Harga naik.\nBaca juga: Ekspor beras naik dua kali lipat\nMenurut dia, " + rest);
  CHECK(parted("Harga naik.baca juga: Ekspor Beras Naik, Pasar Sepi Ia mengatakan " + rest) ==
        "Harga naik.\nbaca juga: Ekspor Beras Naik, Pasar Sepi\nIa mengatakan " + rest);
  CHECK(parted("Harga naik. (Baca: Ekspor naik)") == "Harga naik.\n(Baca: Ekspor naik)");
  CHECK(parted("Harga naik. Baca: Ekspor naik") == "Harga naik. Baca: Ekspor naik");
  CHECK(parted("Harga naik. (baca: Ekspor Beras Naik Lagi) Menurut dia, " + rest) ==
        "Harga naik.\n(baca: Ekspor Beras Naik Lagi)\n Menurut dia, " + rest);
  for (const char* aside : {"Ia minta uang (baca: pelicin) lagi.",
                            "Kata itu berubah arti (baca juga: Kata Apa Saja Itu), katanya."})
    CHECK(parted(aside) == aside);
  CHECK(parted("Harga naik. (Baca juga: Ekspor beras naik lagi) Menurut dia, " + rest) ==
        "Harga naik.\n(Baca juga: Ekspor beras naik lagi)\n Menurut dia, " + rest);
}

TEST_CASE("behind a headline a footer is known too", "[repair]") {
  CHECK(parted("Harga naik. Baca juga: Ekspor Beras Naik ke Jepang Dapatkan update berita pilihan "
               "dari kami.") ==
        "Harga naik.\nBaca juga: Ekspor Beras Naik ke Jepang\nDapatkan update berita pilihan dari "
        "kami.");
}

TEST_CASE("links without end take no longer than others", "[repair]") {
  std::string text = "Harga naik.";
  while (text.size() < 4'000'000) text += " (Baca juga: Ekspor";
  CHECK(parted(text).size() >= text.size());
}

TEST_CASE("decks and bylines in front of the dateline get lines of their own", "[repair]") {
  CHECK(parted("Kami ingin harga turunJakarta (ANTARA) - Harga beras naik.") ==
        "Kami ingin harga turun\nJakarta (ANTARA) - Harga beras naik.");
  CHECK(parted("Pasar buka pukul 07.00 WIBJakarta (ANTARA) - Harga beras naik.") ==
        "Pasar buka pukul 07.00 WIB\nJakarta (ANTARA) - Harga beras naik.");
  CHECK(parted("Kami ingin harga turun,Kabupaten Bogor (ANTARA) - Harga beras naik.") ==
        "Kami ingin harga turun,\nKabupaten Bogor (ANTARA) - Harga beras naik.");
  CHECK(parted("Harga sudah normal. Bandung (ANTARA) – Harga beras naik.") ==
        "Harga sudah normal.\nBandung (ANTARA) – Harga beras naik.");
  CHECK(parted("Laporan Wartawan Kabar.com, Rini Ayu KABAR.COM, JAKARTA - Harga naik.") ==
        "Laporan Wartawan Kabar.com, Rini Ayu\nKABAR.COM, JAKARTA - Harga naik.");
  for (const char* text : {"Jakarta (ANTARA) - Harga naik.", "Harga di Pasar (PASAR) naik.",
                           "Narasi WA BERITA..PENTING itu.", "SUMBER: KABAR.COM dan media lain."})
    CHECK(parted(text) == text);
}

TEST_CASE("adverts at the end get a line of their own", "[repair]") {
  CHECK(parted("Harga naik. Dapatkan update berita pilihan dari kami.") ==
        "Harga naik.\nDapatkan update berita pilihan dari kami.");
}

TEST_CASE("a text whose lines are its own stays", "[repair]") {
  for (const char* text : {"", "Harga naik: begitu katanya.",
                           "Harga naik.\nEditor: Budi\nCopyright © 2023", "kata editor: tidak ada.",
                           "Baca juga: Ekspor naik\nHarga turun.", "Pukul 10:30 pasar dibuka."}) {
    CAPTURE(text);
    CHECK(parted(text) == text);
    CHECK(glued().part(text).count == 0);
  }
}

TEST_CASE("a footer of several words needs no stop before it", "[repair]") {
  CHECK(parted("Jadwal: Kamis pukul 19.00 WIB Dapatkan update berita pilihan dari kami.") ==
        "Jadwal: Kamis pukul 19.00 WIB\nDapatkan update berita pilihan dari kami.");
  CHECK(parted("Ia ingin agar warga dapatkan update berita itu.") ==
        "Ia ingin agar warga dapatkan update berita itu.");
}

TEST_CASE("a short link is one where no blank stands before it", "[repair]") {
  CHECK(parted("Stok aman. (Rini, Budi)Baca: Harga Beras Naik Lagi") ==
        "Stok aman. (Rini, Budi)\nBaca: Harga Beras Naik Lagi");
}

TEST_CASE("a caption run into a paragraph gets a line", "[repair]") {
  CHECK(parted("Harga naik. Warga memilih beras di pasar. (ANTARA/Hadi) Ia pergi.") ==
        "Harga naik.\nWarga memilih beras di pasar. (ANTARA/Hadi)\nIa pergi.");
}

TEST_CASE("a link to a known headline ends where that does", "[repair]") {
  warta::KnownHeadlines known;
  known.note("Harga Beras Naik di Pasar Induk Kota Melati");
  const std::string
      link = "Stok aman. Baca juga: Harga Beras Naik di Pasar Induk Kota Melati",
      rest = "Sri Ayu, pedagang di sana, mengeluh. Namun pembeli masih datang. Ia pergi.";
  CHECK(glued().part(link + " " + rest, known).text ==
        "Stok aman.\nBaca juga: Harga Beras Naik di Pasar Induk Kota Melati\n" + rest);
}

TEST_CASE("a byline is parted from a dateline in any letters", "[repair]") {
  CHECK(parted("Oleh: Rini Ayu dan Budi KOMPAS.com - Harga naik.") ==
        "Oleh: Rini Ayu dan Budi\nKOMPAS.com - Harga naik.");
}
