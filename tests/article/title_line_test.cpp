#include "article/title_line.hpp"

#include <string>
#include <string_view>

#include "support/catch.hpp"

namespace warta {
namespace {

constexpr std::string_view kReport =
    "Bupati Rini Ayu menutup pasar terapung di tepi danau itu setelah banjir tiga hari.\n"
    "Para pedagang perahu dipindahkan ke lapangan desa sampai air surut.\n";

/// The headline of a page whose report follows what stands above it.
std::string headline_of(std::string_view above) {
  static const Lexicon lexicon;
  static const SiteRules rules{lexicon};
  const std::string raw = std::string{above} + std::string{kReport};
  PageDraft draft;
  draft.page = split_page(raw);
  LineFactList facts{rules, draft.page.lines, 0};
  const std::size_t report = draft.page.lines.size() - 2;
  const std::size_t line = TitleFinder{rules}.find(draft, facts, {0, report});
  return line < report ? std::string{draft.page.lines[line].text} : std::string{};
}

constexpr std::string_view kTitle = "Pasar Terapung Ditutup, Pedagang Perahu Pindah ke Lapangan";

TEST_CASE("a site's motto is no headline", "[article]") {
  const std::string title = std::string{kTitle} + "\n";
  CHECK(headline_of("PENA DANAU\nMingguan Sastra, Musik, dan Renungan\n"
                    "Panggung | Rupa | Film | Dunia\n\nPanggung\n\n" +
                    title + "Teks Sri Rahayu\n1 Juli 2025\n") == kTitle);
  CHECK(headline_of("pena danau\nkabar elok, tanpa berputar-putar\n"
                    "beranda . lobi . sidang . warung\nLOBI\n" +
                    title + "Rabu (9/4/2025), 14:05 WIB\n") == kTitle);
  CHECK(headline_of("Radio Suara Danau 96,4 FM\nNaskah Siaran // Lintas Danau\n" + title +
                    "Jumat, 1 Juni 2018, pukul 06.00 WIB\n") == kTitle);
  CHECK(headline_of("Home - Wawasan - Dunia Islam\n" + title + "18 April 2025\n") == kTitle);
}

TEST_CASE("a headline stays one above what only looks like a better one", "[article]") {
  // A deck says more of the report's words than the headline.
  CHECK(headline_of("Air Naik, Perahu Pindah ke Lapangan\n"
                    "Bupati menutup pasar terapung di tepi danau setelah banjir tiga hari\n"
                    "Rabu, 9 April 2025\n") == "Air Naik, Perahu Pindah ke Lapangan");
  // A headline of which the report's first lines hold little, above its date.
  CHECK(headline_of("Menunggu Langit Cerah Kembali Lagi\nRabu, 9 April 2025\n"
                    "Pedagang perahu di pasar terapung\n") == "Menunggu Langit Cerah Kembali Lagi");
}

TEST_CASE("a page without a headline has none", "[article]") {
  CHECK(headline_of("PENADANAU\nBeranda > Daerah\nRabu, 9 April 2025\n").empty());
  CHECK(headline_of("").empty());
}

}  // namespace
}  // namespace warta
