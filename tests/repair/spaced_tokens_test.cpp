#include "repair/spaced_tokens.hpp"

#include <string>

#include "support/catch.hpp"

using warta::Lexicon;
using warta::SpacedTokens;

namespace {

const SpacedTokens& spaced() {
  static const Lexicon lexicon;
  static const SpacedTokens tokens{lexicon};
  return tokens;
}

}  // namespace

TEST_CASE("a tokenised text is known by its marks", "[repair]") {
  CHECK(spaced().is_tokenized("LENSATIMUR . COM , MOSKWA - Putin tiba , lalu makan ."));
  CHECK_FALSE(spaced().is_tokenized(""));
  CHECK_FALSE(spaced().is_tokenized("Putin tiba , lalu makan. Kim datang, lalu pergi. Selesai."));
  CHECK_FALSE(spaced().is_tokenized("Putin tiba , lalu makan ."));
}

TEST_CASE("tokens are put together again", "[repair]") {
  const auto check = [](const std::string& tokens, const std::string& text) {
    CHECK(spaced().join(tokens).text == text);
  };
  check("LENSATIMUR . COM , MOSKWA - Putin tiba .", "LENSATIMUR.COM, MOSKWA - Putin tiba.");
  check("\" Kami datang , \" kata dia .", "\"Kami datang,\" kata dia.");
  check("“ Kami datang , ” kata dia .", "“Kami datang,” kata dia.");
  check("pada Rabu ( 19 / 6 / 2024 ) siang", "pada Rabu (19/6/2024) siang");
  check("sebanyak 10 . 000 orang , 0 , 5 persen", "sebanyak 10.000 orang, 0,5 persen");
  check("Budi , S . H . , berkata", "Budi, S.H., berkata");
  check("anak - anak dan orang - orangan", "anak-anak dan orang-orangan");
  check("Rusia - Korea Utara", "Rusia - Korea Utara");
  check("pada 2024 . Kim pergi", "pada 2024. Kim pergi");
  check("baris satu .\n\nbaris dua .\n", "baris satu.\n\nbaris dua.\n");
  check("", "");
}

TEST_CASE("each mark that was moved counts", "[repair]") {
  CHECK(spaced().join("Putin tiba , lalu makan .").count == 2);
}
