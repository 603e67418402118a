#include "links/link_end.hpp"

#include <string>

#include "support/catch.hpp"
#include "text/case_fold.hpp"

using warta::FoldedText;
using warta::Lexicon;
using warta::LinkEnd;
using warta::SaidWords;

namespace {

/// The headline at the front of `text`; "?" if its end cannot be told.
std::string headline(const std::string& text) {
  static const Lexicon lexicon;
  static const LinkEnd link_end{lexicon};
  const std::string folded = warta::fold_case(text);
  const FoldedText both{text, folded};
  const auto words = link_words(both, 0, std::min(text.size(), LinkEnd::kReach));
  SaidWords said{both};
  said.ask(words);
  const std::size_t end =
      link_end.find(both, {0, text.size(), link_end.is_capitalised(words)}, words, said, {});
  if (end == std::string::npos) return "?";
  std::string found = text.substr(0, end);
  while (found.ends_with(' ')) found.pop_back();
  return found;
}

const std::string kRest =
    " Hal itu disampaikan dalam rapat di balai kota yang berlangsung dua jam lebih. Rapat itu "
    "dihadiri para pedagang beras dari tujuh pasar di kota dan dua puluh camat.";

}  // namespace

TEST_CASE("a headline in capitals ends before the sentence's first word", "[repair]") {
  CHECK(headline("Harga Beras Naik di Pasar Induk Rini mengatakan, stok menipis." + kRest) ==
        "Harga Beras Naik di Pasar Induk");
  CHECK(headline("Harga Beras Naik, Pedagang: Kami Pasrah Menurut Rini, stok menipis." + kRest) ==
        "Harga Beras Naik, Pedagang: Kami Pasrah");
  CHECK(headline("Harga Beras Naik Usai Lebaran, Warga Antre Adapun pemerintah diam." + kRest) ==
        "Harga Beras Naik Usai Lebaran, Warga Antre");
  CHECK(headline("Harga Beras Naik Terkait Banjir Saat ini, warga antre." + kRest) ==
        "Harga Beras Naik Terkait Banjir");
  CHECK(headline("Harga Beras Naik Dua Kali, tapi... Sebab, pedagang menahan stok." + kRest) ==
        "Harga Beras Naik Dua Kali, tapi...");
  CHECK(headline("Truk Terguling di Tol, Polisi: Sopir Mengantuk Sementara itu, Rini sebagai saksi "
                 "melihat asap." +
                 kRest) == "Truk Terguling di Tol, Polisi: Sopir Mengantuk");
}

TEST_CASE("a name that the report has elsewhere too is not cut in two", "[repair]") {
  const std::string told = " Kemarin Rini Ayu Lestari berkunjung ke pasar.";
  CHECK(headline("Harga Beras Naik di Pasar Induk Rini Ayu Lestari menuturkan itu." + kRest +
                 told) == "Harga Beras Naik di Pasar Induk");
  CHECK(headline("Harga Beras Naik di Pasar Induk Kapolres Rini menuturkan itu." + kRest) ==
        "Harga Beras Naik di Pasar Induk");
}

TEST_CASE("a quotation or a question mark ends most headlines", "[repair]") {
  CHECK(headline("Harga Beras Naik Lagi di Pasar \"Kami sudah tidak sanggup membeli beras sebanyak "
                 "itu,\" kata Rini." +
                 kRest) == "Harga Beras Naik Lagi di Pasar");
  CHECK(headline("Mengapa harga beras naik terus? Rini menjawab begini." + kRest) ==
        "Mengapa harga beras naik terus?");
  CHECK(headline("Harga \"Beras Miskin\" Naik Lagi di Pasar Rini mengatakan itu." + kRest) ==
        "Harga \"Beras Miskin\" Naik Lagi di Pasar");
}

TEST_CASE("where no blank stands a headline is likely to end", "[repair]") {
  CHECK(headline("Harga Beras di Pasar Capai Rp 15.000Di sisi lain, stok menipis." + kRest) ==
        "Harga Beras di Pasar Capai Rp 15.000");
  CHECK(headline("Harga Beras Naik di Pasar ASMenurut Rini, stok menipis." + kRest) ==
        "Harga Beras Naik di Pasar AS");
}

TEST_CASE("a headline in small letters ends before what opens sentences", "[repair]") {
  CHECK(headline("Harga beras naik di pasar induk Selain itu, stok menipis." + kRest) ==
        "Harga beras naik di pasar induk");
  CHECK(headline("Harga beras naik di pasar induk Rini mengatakan stok menipis." + kRest) ==
        "Harga beras naik di pasar induk");
  CHECK(headline("Harga beras naik di pasar induk Rapat pagi berlangsung lama." + kRest +
                 " Menurut dia rapat itu perlu.") == "Harga beras naik di pasar induk");
  CHECK(headline("Bupati Garut tinjau jembatan yang putus di Cisompet Pembangunan kembali jembatan "
                 "dimulai bulan depan." +
                 kRest) == "Bupati Garut tinjau jembatan yang putus di Cisompet");
  CHECK(headline("Polda Jabar siapkan 20 ribu personel untuk arus mudik Pengemudi diminta tidak "
                 "memaksakan diri." +
                 kRest) == "Polda Jabar siapkan 20 ribu personel untuk arus mudik");
}

TEST_CASE("what is written large within a headline does not end it", "[repair]") {
  CHECK(headline("Bupati Garut minta Dinas Pekerjaan Umum perbaiki jembatan Cisompet Ia "
                 "mengatakan hal itu." +
                 kRest) == "Bupati Garut minta Dinas Pekerjaan Umum perbaiki jembatan Cisompet");
  CHECK(headline("Kebakaran Pasar Lama Tewaskan 2 Orang di Garut Menurut Rini, api padam." +
                 kRest) == "Kebakaran Pasar Lama Tewaskan 2 Orang di Garut");
}

TEST_CASE("a word that binds the next ends no headline, also with a capital", "[repair]") {
  CHECK(headline("Lima Warung di Tepi Danau, Bisa Makan Di Kebun Menurut Rini, stok menipis." +
                 kRest) == "Lima Warung di Tepi Danau, Bisa Makan Di Kebun");
  CHECK(headline("Lima Warung di Tepi Danau, Bisa Makan Dan Kebun Menurut Rini, stok menipis." +
                 kRest) == "Lima Warung di Tepi Danau, Bisa Makan Dan Kebun");
}

TEST_CASE("a line that is short and has no period is a headline", "[repair]") {
  const auto evident = [](const std::string& text) {
    const std::string folded = warta::fold_case(text);
    return LinkEnd::is_headline({text, folded}, {0, text.size(), false});
  };
  CHECK(evident("Harga beras naik dua kali lipat"));
  CHECK(evident(""));
  CHECK_FALSE(evident("Harga beras naik dua kali lipat Ia mengatakan itu."));
  CHECK_FALSE(evident("Harga beras naik. Rini pergi"));
  CHECK_FALSE(evident(std::string(131, 'a')));
}

TEST_CASE("an end that cannot be told is not made up", "[repair]") {
  CHECK(headline("") == "");
  CHECK(headline("Harga beras") == "Harga beras");
  std::string endless = "Harga beras";
  while (endless.size() < 1000) endless += " naik";
  CHECK(headline(endless) == "?");
}
