#include "format/markdown_text.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string plain(std::string_view markdown) {
  return plain_markdown(markdown).text;
}

TEST_CASE("emphasis is taken off", "[format]") {
  CHECK(plain("**JAKARTA, KABAR** - Ia *tiba*, __lalu__ _pulang_.") ==
        "JAKARTA, KABAR - Ia tiba, lalu pulang.");
  CHECK(plain("***Penting*** dan ~~lama~~ dan `kode`") == "Penting dan lama dan kode");
  CHECK(plain("******[Kabar](https://kabar.id)******") == "Kabar");
}

TEST_CASE("marks that emphasise nothing stay", "[format]") {
  CHECK(plain("5 * 3 dan a_b_c dan ~10 orang") == "5 * 3 dan a_b_c dan ~10 orang");
}

TEST_CASE("escapes are undone", "[format]") {
  CHECK(plain(R"(\"Ya\", kata \@kim\_jong di \[img.4\] \... c:\dir)") ==
        R"("Ya", kata @kim_jong di [img.4] ... c:\dir)");
}

TEST_CASE("links are their words", "[format]") {
  CHECK(plain("Baca [di **sini**](https://kabar.id/a){target=\"_self\"}, ya") ==
        "Baca di sini, ya");
  CHECK(plain("[Kim](https://id.wikipedia.org/wiki/Kim_(marga)) tiba") == "Kim tiba");
  CHECK(plain("[Kim][1] tiba [lagi] (kedua) [") == "Kim tiba [lagi] (kedua) [");
  CHECK(plain("[a [b] c](u)d") == "a [b] cd");
  CHECK(plain_markdown("**[Judul lain](u)**").only_links);
  CHECK_FALSE(plain_markdown("Lihat [ini](u)").only_links);
  CHECK_FALSE(plain_markdown("biasa").only_links);
}

TEST_CASE("pictures are taken out with what stands for them", "[format]") {
  const MarkdownText text = plain_markdown("A ![ Kim *tiba* ](a.jpg) b ![](c.jpg)");
  CHECK(text.text == "A  b ");
  CHECK(text.pictures == std::vector<std::string>{"Kim tiba"});
  CHECK(plain_markdown("[![Kim](a.jpg)](u)").pictures == std::vector<std::string>{"Kim"});
}

TEST_CASE("hostile marks take time in step with their number", "[format]") {
  constexpr std::size_t kMany = 100000;
  for (const std::string unit : {"[", "![", "[](", "*", "](", "\\", "_a", "`"}) {
    std::string text;
    for (std::size_t i = 0; i < kMany; ++i) text += unit;
    CHECK(plain(text).size() <= text.size());
  }
}

}  // namespace
}  // namespace warta
