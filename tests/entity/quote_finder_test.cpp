#include "entity/quote_finder.hpp"

#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

/// Each quotation as `words < speaker < cue`.
std::vector<std::string> quotes(const std::string& text) {
  static const Lexicon lexicon;
  static const Gazetteer gazetteer{lexicon};
  static const Tokenizer tokenizer{lexicon};
  static const EntityFinder entities{lexicon, gazetteer};
  static const QuoteFinder finder{lexicon};
  const TokenizedText tokens = tokenizer.tokenize(text);
  std::vector<std::string> out;
  for (const Quote& quote : finder.find(tokens, entities.find(tokens, {}, {})))
    out.push_back(std::string{slice(text, quote.span)} + " < " + quote.speaker + " < " +
                  std::string{slice(text, quote.cue)});
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the speaker stands behind the verb", "[entity]") {
  CHECK(quotes("\"Kami siap,\" kata Dmitry Peskov.") ==
        Lines{"\"Kami siap,\" < dmitry-peskov < kata"});
  CHECK(quotes("“Kami siap,” ujar penasihat Putin, Yuri Ushakov.") ==
        Lines{"“Kami siap,” < yuri-ushakov < ujar"});
}

TEST_CASE("the speaker stands in front of the verb", "[entity]") {
  CHECK(quotes("Putin mengatakan kepada Kim Jong Un bahwa \"semua lancar\".") ==
        Lines{"\"semua lancar\" < vladimir-putin < mengatakan"});
  CHECK(quotes("Menurut KCNA, suasana rapat \"sangat akrab\".") ==
        Lines{"\"sangat akrab\" < kcna < Menurut"});
}

TEST_CASE("the speaker is the one before", "[entity]") {
  CHECK(quotes("\"Kami siap,\" kata Peskov. \"Besok pagi.\"") ==
        Lines{"\"Kami siap,\" < dmitry-peskov < kata", "\"Besok pagi.\" < dmitry-peskov < "});
  CHECK(quotes("Peskov tertawa.\n\"Tidak ada,\" tambahnya.") ==
        Lines{"\"Tidak ada,\" < dmitry-peskov < tambahnya"});
  CHECK(quotes("Ikatan itu \"erat\", tambah Putin.") ==
        Lines{"\"erat\" < vladimir-putin < tambah"});
}

TEST_CASE("who speaks for a body is no body", "[entity]") {
  CHECK(quotes("\"Kami siap,\" kata juru bicara Kedutaan Besar Jepang di Jakarta.") ==
        Lines{"\"Kami siap,\" <  < kata"});
  CHECK(quotes("\"Kami siap,\" kata juru bicara Kremlin Dmitry Peskov.") ==
        Lines{"\"Kami siap,\" < dmitry-peskov < kata"});
  CHECK(quotes("\"Kami siap,\" sebut KCNA.") == Lines{"\"Kami siap,\" < kcna < sebut"});
}

TEST_CASE("words quoted again are of who said them first", "[entity]") {
  const auto found = quotes(
      "\"Kami sudah siap berangkat,\" kata Peskov.\nPara tamu pun \"siap berangkat\" ke Moskow.\n"
      "Mereka \"siap pulang\".");
  CHECK(found == Lines{"\"Kami sudah siap berangkat,\" < dmitry-peskov < kata",
                       "\"siap berangkat\" < dmitry-peskov < ", "\"siap pulang\" <  < "});
}

TEST_CASE("a quotation of its own goes on with who speaks above it", "[entity]") {
  CHECK(quotes("Peskov menambahkan rapat itu sulit. \"Kami akan sabar.\"") ==
        Lines{"\"Kami akan sabar.\" < dmitry-peskov < "});
  CHECK(quotes("Peskov menambahkan rapat itu sulit.\n\"Kami akan sabar.\"") ==
        Lines{"\"Kami akan sabar.\" <  < "});
}

TEST_CASE("nobody says what hangs on a wall, and an open mark is no quotation", "[entity]") {
  CHECK(quotes("Spanduk \"Selamat Datang\" dipasang di jalan.") ==
        Lines{"\"Selamat Datang\" <  < "});
  CHECK(quotes("Ia berseru \"mari pulang.\nPutin tiba.").empty());
  CHECK(quotes("").empty());
}

}  // namespace warta
