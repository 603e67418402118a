#include "repair/link_end.hpp"

#include <string>

#include "support/catch.hpp"

using warta::Lexicon;
using warta::LinkEnd;

namespace {

/// The headline at the front of `text`; "?" if its end cannot be told.
std::string headline(const std::string& text) {
  static const Lexicon lexicon;
  static const LinkEnd link_end{lexicon};
  const bool capitals = link_end.is_capitalised(text, 0);
  const std::size_t end = link_end.find(text, 0, text.size(), capitals);
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
  CHECK(headline("Harga Beras Naik, tapi... Sebab, pedagang menahan stok." + kRest) ==
        "Harga Beras Naik, tapi...");
}

TEST_CASE("a name that the report has elsewhere too is not cut in two", "[repair]") {
  const std::string told = " Kemarin Rini Ayu Lestari berkunjung ke pasar.";
  CHECK(headline("Harga Beras Naik di Pasar Induk Rini Ayu Lestari menuturkan itu." + kRest +
                 told) == "Harga Beras Naik di Pasar Induk");
  CHECK(headline("Harga Beras Naik di Pasar Induk Kapolres Rini menuturkan itu." + kRest) ==
        "Harga Beras Naik di Pasar Induk");
}

TEST_CASE("a quotation or a question mark ends any headline", "[repair]") {
  CHECK(headline("Harga Beras Naik Lagi \"Kami sudah tidak sanggup membeli beras sebanyak itu,\" "
                 "kata Rini." +
                 kRest) == "Harga Beras Naik Lagi");
  CHECK(headline("Mengapa harga beras naik? Rini menjawab begini." + kRest) ==
        "Mengapa harga beras naik?");
  CHECK(headline("Harga Beras Capai Rp 15.000Di sisi lain, stok menipis." + kRest) ==
        "Harga Beras Capai Rp 15.000");
  CHECK(headline("Harga Beras Naik di Jalur ASMenurut Rini, stok menipis." + kRest) ==
        "Harga Beras Naik di Jalur AS");
  CHECK(headline("Harga \"Beras Miskin\" Naik Lagi di Pasar Rini mengatakan itu." + kRest) ==
        "Harga \"Beras Miskin\" Naik Lagi di Pasar");
}

TEST_CASE("a headline in small letters ends before what opens sentences", "[repair]") {
  CHECK(headline("Harga beras naik di pasar induk Selain itu, stok menipis." + kRest) ==
        "Harga beras naik di pasar induk");
  CHECK(headline("Harga beras naik di pasar induk Rini mengatakan stok menipis." + kRest) ==
        "Harga beras naik di pasar induk");
  CHECK(headline("Harga beras naik di pasar induk Rapat pagi berlangsung lama." + kRest +
                 " Menurut dia rapat itu perlu.") == "Harga beras naik di pasar induk");
}

TEST_CASE("where a headline ends is not guessed", "[repair]") {
  CHECK(headline("Harga beras naik di pasar induk Stok kian menipis di mana-mana." + kRest) == "?");
  CHECK(headline("Harga beras naik dua kali lipat") == "Harga beras naik dua kali lipat");
  CHECK(headline("") == "");
}
