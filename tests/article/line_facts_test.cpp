#include "article/line_facts.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

const SiteRules& rules() {
  static const Lexicon lexicon;
  static const SiteRules made{lexicon};
  return made;
}

using Items = std::vector<std::string_view>;

TEST_CASE("a row comes apart at bars, bullets and wide blanks", "[article]") {
  CHECK(row_items("Nasional | Daerah | Gaya Hidup") == Items{"Nasional", "Daerah", "Gaya Hidup"});
  CHECK(row_items("Kota Raya ▼  Kuliner   Arsip") == Items{"Kota Raya", "Kuliner", "Arsip"});
  CHECK(row_items("Tamu tiba pagi ini") == Items{"Tamu tiba pagi ini"});
  CHECK(row_items("").empty());
}

TEST_CASE("the way to a page names its section, with marks or without", "[article]") {
  const PagePhrases& phrases = rules().phrases;
  CHECK(last_crumb("Home > News > Dunia") == "Dunia");
  CHECK(last_crumb("> LUAR NEGERI <") == "LUAR NEGERI");
  CHECK(last_crumb("Naskah Siaran // Lintas Danau") == "Lintas Danau");
  CHECK_FALSE(last_crumb("Luar Negeri"));
  CHECK(section_on_way(phrases, "Beranda Internasional Putin Tiba", "putin tiba") ==
        "Internasional");
  CHECK(section_on_way(phrases, "HomeInternasionalPutin Tiba", "putin tiba") == "Internasional");
  CHECK(section_on_way(phrases, "Home  Internasional", "putin tiba") == "Internasional");
  CHECK(section_on_way(phrases, "HOME NEWS INTERNASIONAL OLAHRAGA", "").empty());
  CHECK(section_on_way(phrases, "Rencana Putin Tiba", "putin tiba").empty());
  CHECK(section_on_way(phrases, "", "").empty());
}

TEST_CASE("what a line could be is found out once it is asked for", "[article]") {
  const Page page = split_page(
      "Nasional | Daerah | Olahraga\n"
      "Tamu Agung Tiba di Kota Tua\n"
      "Rabu, 19 Juni 2024 | 11:03 WIB\n"
      "Penulis: Sri Rahayu\n"
      "https://kabar.example/tamu\n"
      "Tamu Agung Tiba di Kota Tua\n"
      "JAKARTA - Tamu dari utara itu tiba pada pagi hari dengan kereta yang sangat panjang.\n");
  LineFactList facts{rules(), page.lines, 0};
  REQUIRE(facts.size() == 7);
  CHECK(facts[0].menu);
  CHECK_FALSE(facts[1].menu);
  CHECK_FALSE(facts[1].repeated);
  REQUIRE(facts[2].stamp);
  CHECK_FALSE(facts[2].menu);
  CHECK(facts[3].credits);
  CHECK(facts[4].address);
  CHECK(facts[5].repeated);
  REQUIRE(facts[6].dateline);
  CHECK(facts[6].dateline->place == "Jakarta");
  CHECK(facts[6].prose);
}

TEST_CASE("a row of sections may be parted by points or hyphens", "[article]") {
  const Page page = split_page(
      "beranda . lobi . pasar . warung kopi\n"
      "Solo - Nasional - Dunia - Kampus\n"
      "Rini Ayu - Budi Santoso - Hadi\n"
      "Nasional . Tamu Agung Tiba di Kota Tua . Dunia\n"
      "SOLO - Tamu dari utara itu tiba pada pagi hari dengan kereta yang sangat panjang.\n");
  LineFactList facts{rules(), page.lines, 0};
  CHECK(facts[0].menu);
  CHECK(facts[1].menu);
  CHECK_FALSE(facts[1].dateline);
  CHECK_FALSE(facts[2].menu);
  CHECK_FALSE(facts[3].menu);
  CHECK_FALSE(facts[4].menu);
  CHECK(facts[4].dateline);
}

TEST_CASE("a date may stand among the marks of a page's head", "[article]") {
  const Page page = split_page(
      "KABAR LEMBAH | Kamis Kliwon, 25 April 2019 | Hal. 7 - DAERAH\n"
      "Pada 25 April 2019 warga lembah itu menutup jalan desa sambil menunggu kabar\n");
  LineFactList facts{rules(), page.lines, 0};
  CHECK(facts[0].stamp);
  CHECK_FALSE(facts[1].stamp);
}

TEST_CASE("a masthead has an end", "[article]") {
  std::string lines;
  for (int i = 0; i < 500; ++i) lines += "baris\n";
  const Page page = split_page(lines);
  CHECK(LineFactList{rules(), page.lines, 0}.size() < 100);
}

TEST_CASE("a text may open with where its story was told", "[article]") {
  const auto opens = [](std::string_view text) {
    const Page page = split_page(text);
    LineFactList facts{rules(), page.lines, 0};
    return opens_with_source(rules(), page.lines, facts);
  };
  const std::string told = "Sebuah pesan berantai menyebut jembatan di desa itu ambruk.\n";
  CHECK(opens("Sumber: Media Sosial\n" + told));
  CHECK_FALSE(opens("Sumber: Reuters\n" + told));
  CHECK_FALSE(opens("Sumber: Media Sosial\nJAKARTA, KOMPAS.com - " + told));
  CHECK_FALSE(opens(told));
}

TEST_CASE("an address stands alone", "[article]") {
  CHECK(is_address("www.kabar.example"));
  CHECK_FALSE(is_address("www.kabar.example adalah alamat kami"));
}

TEST_CASE("a headline is set in capitals and does not go on", "[article]") {
  CHECK(may_be_headline("Harga Beras di Pasar Naik Lagi", "Pedagang di pasar mengeluh."));
  CHECK_FALSE(may_be_headline("Harga Beras di Pasar Naik Lagi", "kata Rini di pasar."));
  CHECK_FALSE(may_be_headline("Pedagang di pasar itu mengeluh", "Mereka meminta bantuan."));
  CHECK_FALSE(may_be_headline("Begini Penjelasan Rini Ayu:", "Pedagang mengeluh."));
  CHECK_FALSE(may_be_headline("Harga Beras Naik", ""));
}

TEST_CASE("a way that begins at home has steps", "[article]") {
  const auto steps = [](std::string_view text) { return steps_from_home(rules().phrases, text); };
  using Steps = std::vector<std::string_view>;
  CHECK(steps("Beranda/Nasional/Politik") == Steps{"Nasional", "Politik"});
  CHECK(steps("Home - Wawasan - Dunia Islam") == Steps{"Wawasan", "Dunia Islam"});
  CHECK(steps("» Home » Dunia »") == Steps{"Dunia"});
  CHECK(steps("HOME / NEWS / DUNIA") == Steps{"NEWS", "DUNIA"});
  CHECK(steps("Nasional / Politik").empty());
  CHECK(steps("Beranda").empty());
}

}  // namespace
}  // namespace warta
