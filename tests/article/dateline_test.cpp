#include "article/dateline.hpp"

#include "article/site_rules.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

const DatelineReader& datelines() {
  static const Lexicon lexicon;
  static const SiteRules made{lexicon};
  return made.datelines;
}

void check_dateline(std::string_view text, std::string_view place, std::string_view signature,
                    std::string_view report) {
  CAPTURE(text);
  const auto dateline = datelines().read(text);
  REQUIRE(dateline);
  CHECK(dateline->place == place);
  CHECK(dateline->signature == signature);
  CHECK(text.substr(dateline->length) == report);
}

TEST_CASE("place and outlet stand in either order", "[article]") {
  check_dateline("PYONGYANG, KOMPAS.TV - Tamu tiba.", "Pyongyang", "KOMPAS.TV", "Tamu tiba.");
  check_dateline("Liputan6.com, Jakarta - Tamu tiba.", "Jakarta", "Liputan6.com", "Tamu tiba.");
  check_dateline("KONTAN.CO.ID - JAKARTA. Tamu tiba.", "Jakarta", "KONTAN.CO.ID", "Tamu tiba.");
  check_dateline("Suara.com - Tamu tiba.", "", "Suara.com", "Tamu tiba.");
}

TEST_CASE("an outlet is known by its table row, an agency by its name", "[article]") {
  const auto known = datelines().read("PYONGYANG, KOMPAS.TV - Tamu tiba.");
  REQUIRE((known && known->outlet != nullptr));
  CHECK(known->outlet->name == "Kompas TV");
  const auto agency = datelines().read("SEOUL (AFP) - Tamu tiba.");
  REQUIRE(agency);
  CHECK(agency->place == "Seoul");
  CHECK(agency->agency == "AFP");
  CHECK(agency->signature.empty());
}

TEST_CASE("outlets sign in many ways", "[article]") {
  check_dateline("(KM) Jakarta - Tamu tiba.", "Jakarta", "KM", "Tamu tiba.");
  check_dateline("JAKARTA - KABAR MURIA - Tamu tiba.", "Jakarta", "KABAR MURIA", "Tamu tiba.");
  check_dateline("Moskow (19/6) - Tamu tiba.", "Moskow", "", "Tamu tiba.");
  check_dateline("WAMENA, GL ~ Tamu tiba.", "Wamena", "", "Tamu tiba.");
  check_dateline("Garda Lintas, Jakarta. Tamu tiba.", "Jakarta", "", "Tamu tiba.");
  CHECK(datelines().read("WAMENA, GL ~ Tamu tiba.")->beside == "GL");
  CHECK_FALSE(datelines().read("Teluk Melati, Kota Tua. Tamu tiba."));
  CHECK_FALSE(datelines().read("(Tamu itu belum tiba di kota) Jakarta - Tamu tiba."));
}

TEST_CASE("a known outlet needs no dash, or none with blanks", "[article]") {
  check_dateline("YOGYAKARTA,KOMPAS.com-Tamu tiba.", "Yogyakarta", "KOMPAS.com", "Tamu tiba.");
  check_dateline("TRIBUNNEWS.COM, JAKARTA  Tamu tiba.", "Jakarta", "TRIBUNNEWS.COM", "Tamu tiba.");
  check_dateline("REPUBLIKA.CO.ID, Tamu tiba.", "", "REPUBLIKA.CO.ID", "Tamu tiba.");
  CHECK_FALSE(datelines().read("Kompas.com, Tempo.co, dan koran lain memuat berita itu."));
  CHECK_FALSE(datelines().read("Rektor Institut Teknologi Timur (ITT), Dr. Hadi membantah."));
}

TEST_CASE("a dash may be lost behind a place in capitals or a domain", "[article]") {
  check_dateline("JAKARTA, KOMPAS.com Harga beras naik.", "Jakarta", "KOMPAS.com",
                 "Harga beras naik.");
  check_dateline("JAKARTA, KOMPAS.com Menteri Keuangan (Menkeu) Rini Ayu hadir.", "Jakarta",
                 "KOMPAS.com", "Menteri Keuangan (Menkeu) Rini Ayu hadir.");
  check_dateline("SURABAYA, KOMPAS Sejak pagi pasar sepi.", "Surabaya", "KOMPAS",
                 "Sejak pagi pasar sepi.");
  check_dateline("Liputan6.com, Jakarta Para pedagang pergi.", "Jakarta", "Liputan6.com",
                 "Para pedagang pergi.");
  check_dateline("JAKARTA, Saat panen raya harga turun.", "Jakarta", "",
                 "Saat panen raya harga turun.");
  for (const char* line : {"JAKARTA, BOGOR dan Depok banjir.", "Jakarta, Saat panen harga turun.",
                           "JAKARTA, 4 Juni harga turun.", "BERAS, Harga naik lagi hari ini."})
    CHECK_FALSE(datelines().read(line));
}

TEST_CASE("a brand in small letters opens a report too", "[article]") {
  check_dateline("KOMPAS.com - iQoo meluncurkan ponsel.", "", "KOMPAS.com",
                 "iQoo meluncurkan ponsel.");
  CHECK_FALSE(datelines().read("KOMPAS.com - itulah nama laman itu."));
}

TEST_CASE("a place no table knows must be set in capitals", "[article]") {
  check_dateline("TELUK MELATI - Bupati tiba.", "Teluk Melati", "", "Bupati tiba.");
  CHECK_FALSE(datelines().read("Teluk Melati - Bupati tiba."));
}

TEST_CASE("a regency signs without the word for it", "[article]") {
  check_dateline("CILACAP, KOMPAS.com - Tamu tiba.", "Cilacap", "KOMPAS.com", "Tamu tiba.");
  check_dateline("Sleman - Tamu tiba.", "Sleman", "", "Tamu tiba.");
}

TEST_CASE("sentences with a dash are no datelines", "[article]") {
  CHECK_FALSE(datelines().read("Presiden menemui tamunya - begitu kata juru bicara."));
  CHECK_FALSE(datelines().read("JAKARTA - begitulah nama kota itu."));
  CHECK_FALSE(datelines().read("Poros Jakarta-Seoul menguat."));
  CHECK_FALSE(datelines().read("Tamu tiba di Jakarta."));
  CHECK_FALSE(datelines().read(""));
}

TEST_CASE("places are known in any letter case", "[article]") {
  CHECK(datelines().is_place("VLADIVOSTOK"));
  CHECK_FALSE(datelines().is_place("Presiden"));
}

TEST_CASE("a dateline may stand on a line of its own, with its paper", "[article]") {
  for (const char* line : {"Jakarta, Kabar Online", "PenaTimur, Jakarta", "Jakarta, (Pena)"}) {
    CAPTURE(line);
    const auto dateline = datelines().read_alone(line);
    REQUIRE(dateline);
    CHECK(dateline->place == "Jakarta");
    CHECK_FALSE(dateline->beside.empty());
  }
  for (const char* line :
       {"Sri Rahayu, Jakarta", "Jakarta, Moskow", "Jakarta, Rabu", "Jakarta", "Kabar Online",
        "Jakarta, 19 Juni 2024", "Jakarta, kota yang tamu itu datangi tadi pagi"})
    CHECK_FALSE(datelines().read_alone(line));
}

TEST_CASE("a dash may have lost its blanks or follow a stop", "[article]") {
  check_dateline("VLADIVOSTOK-Pintu gerbong itu terbuka.", "Vladivostok", "",
                 "Pintu gerbong itu terbuka.");
  check_dateline("KOMPAS.TV, MOSKOW. -- Tamu tiba.", "Moskow", "KOMPAS.TV", "Tamu tiba.");
  CHECK_FALSE(datelines().read("Jakarta-Bandung kini satu jam."));
  CHECK_FALSE(datelines().read("JAKARTA-BANDUNG kini satu jam."));
  CHECK_FALSE(datelines().read("KTT-Plus itu batal."));
}

}  // namespace
}  // namespace warta
