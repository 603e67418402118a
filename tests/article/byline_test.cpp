#include "article/byline.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using List = std::vector<std::string>;
using Pieces = std::vector<std::string_view>;

const SiteRules& rules() {
  static const Lexicon lexicon;
  static const SiteRules made{lexicon};
  return made;
}

PageDraft read(std::string_view line) {
  PageDraft draft;
  BylineReader{rules()}.read(line, draft);
  return draft;
}

TEST_CASE("a byline is cut at its marks", "[article]") {
  CHECK(byline_pieces("Sri Rahayu - Dunia | Reuters") == Pieces{"Sri Rahayu", "Dunia", "Reuters"});
  CHECK(byline_pieces("Siti Al-Amin") == Pieces{"Siti Al-Amin"});
  CHECK(byline_pieces(" | ").empty());
  CHECK(strip_marks("| (Sri Rahayu) -") == "Sri Rahayu");
  CHECK(strip_marks("(-)").empty());
}

TEST_CASE("each part goes where it belongs", "[article]") {
  const PageDraft page = read("Sri Rahayu - Dunia");
  CHECK(page.credits.signed_authors == List{"Sri Rahayu"});
  CHECK(page.article.section == "Dunia");
  CHECK(page.article.publisher.empty());
  const PageDraft other = read("KOMPAS.TV | Internasional | Reuters");
  CHECK(other.article.publisher == "Kompas TV");
  CHECK(other.article.section == "Internasional");
  CHECK(other.credits.agencies == List{"Reuters"});
  CHECK(other.credits.signed_authors.empty());
}

TEST_CASE("what is no name credits nobody", "[article]") {
  CHECK(read("dibaca 1.204 kali").credits.signed_authors.empty());
  CHECK(read("19/6/2024").credits.signed_authors.empty());
  CHECK(read("Jumat Legi").credits.signed_authors.empty());
  CHECK(read("").article.section.empty());
}

TEST_CASE("the first publisher named stays, a signature waits", "[article]") {
  PageDraft draft;
  set_publisher(draft, "warta-pesisir.id", nullptr);
  CHECK(draft.article.publisher.empty());
  REQUIRE(draft.signatures.size() == 1);
  CHECK(draft.signatures.front().text == "warta-pesisir.id");
  CHECK(draft.signatures.front().sure);
  set_publisher(draft, "KOMPAS.TV", rules().outlets.signed_by("KOMPAS.TV"));
  CHECK(draft.article.publisher == "Kompas TV");
  CHECK(draft.article.domain == "kompas.tv");
  set_publisher(draft, "Tempo.co", rules().outlets.signed_by("Tempo.co"));
  CHECK(draft.article.publisher == "Kompas TV");
}

TEST_CASE("a line above the headline names no author", "[article]") {
  const BylineReader reader{rules()};
  PageDraft draft;
  reader.read_site("Sri Rahayu | gardalintas.id", draft);
  CHECK(draft.credits.signed_authors.empty());
  CHECK(draft.signatures.size() == 1);
}

TEST_CASE("a site's own name and motto are no headline", "[article]") {
  const BylineReader reader{rules()};
  CHECK(reader.names_site("SARI BERITA - sariberita.co.id"));
  CHECK_FALSE(reader.names_site("Kim Tiba di Dermaga Kota Itu - sariberita.co.id"));
  CHECK_FALSE(reader.names_site("Sari Berita"));
}

}  // namespace
}  // namespace warta
