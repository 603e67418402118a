#include "repair/run_in_captions.hpp"

#include <string>

#include "support/catch.hpp"

namespace warta {
namespace {

std::vector<std::string> captions(const std::string& text) {
  static const Lexicon lexicon;
  static const RunInCaptions made{lexicon};
  std::vector<std::string> found;
  for (const Span span : made.find(text)) found.push_back(text.substr(span.begin, span.size()));
  return found;
}

using List = std::vector<std::string>;

TEST_CASE("a caption in a paragraph is a sentence and its credit", "[repair]") {
  CHECK(captions("Harga naik, kata Rini. Warga memilih beras di pasar, Sabtu (3/6/2023). "
                 "(ANTARA/Hadi) Menurut Rini, stok masih ada.") ==
        List{"Warga memilih beras di pasar, Sabtu (3/6/2023). (ANTARA/Hadi) "});
  CHECK(captions("Harga naik, kata Rini. Warga memilih beras di pasar (AFP/Hadi) . Ia pergi.") ==
        List{"Warga memilih beras di pasar (AFP/Hadi) . "});
  CHECK(captions("Harga naik.\nWarga memilih beras di Jl. Melati (ANTARA/HO-Bulog) Ia pergi.") ==
        List{"Warga memilih beras di Jl. Melati (ANTARA/HO-Bulog) "});
}

TEST_CASE("a caption of two sentences has its day behind the first", "[repair]") {
  CHECK(captions("Harga naik. Warga memilih beras, Sabtu (3/6/2023). Harga beras naik lagi. "
                 "(ANTARA/Hadi) Ia pergi.") ==
        List{"Warga memilih beras, Sabtu (3/6/2023). Harga beras naik lagi. (ANTARA/Hadi) "});
}

TEST_CASE("other brackets with a slash are the text's own", "[repair]") {
  for (const char* text :
       {"Jakarta (ANTARA/JACX) - Sebuah foto beredar luas.",
        "Harga naik, kata Rini. Warga memilih beras di pasar (3/6). Ia pergi.",
        "Harga naik, kata Rini. Para pedagang di pasar induk (RT/RW) Melati pergi.",
        "Harga naik, kata Rini. Warga memilih beras di pasar. (ANTARA/Hadi)"})
    CHECK(captions(text).empty());
}

}  // namespace
}  // namespace warta
