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
  CHECK(page.credits.authors == List{"Sri Rahayu"});
  CHECK(page.article.section == "Dunia");
  CHECK(page.article.publisher.empty());
  const PageDraft other = read("KOMPAS.TV | Internasional | Reuters");
  CHECK(other.article.publisher == "Kompas TV");
  CHECK(other.article.section == "Internasional");
  CHECK(other.credits.agencies == List{"Reuters"});
  CHECK(other.credits.authors.empty());
}

TEST_CASE("what is no name credits nobody", "[article]") {
  CHECK(read("dibaca 1.204 kali").credits.authors.empty());
  CHECK(read("19/6/2024").credits.authors.empty());
  CHECK(read("").article.section.empty());
}

TEST_CASE("the first publisher named stays", "[article]") {
  PageDraft draft;
  set_publisher(draft, "warta-pesisir.id", nullptr);
  CHECK(draft.article.publisher == "warta-pesisir.id");
  CHECK(draft.article.domain == "warta-pesisir.id");
  set_publisher(draft, "Radar Teluk", nullptr);
  CHECK(draft.article.publisher == "warta-pesisir.id");
}

TEST_CASE("a site's own name and motto are no headline", "[article]") {
  const BylineReader reader{rules()};
  CHECK(reader.names_site("SARI BERITA - sariberita.co.id"));
  CHECK_FALSE(reader.names_site("Kim Tiba di Dermaga Kota Itu - sariberita.co.id"));
  CHECK_FALSE(reader.names_site("Sari Berita"));
}

}  // namespace
}  // namespace warta
