#include "entity/unknown_names.hpp"

#include "entity/name_fixture.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// Each name nobody listed, as `form: rule`.
Lines unlisted(const std::string& words) {
  const NamedText text{words};
  Lines lines;
  for (const FoundName& name : text.all())
    if (name.form == FormKind::unknown)
      lines.push_back(text.form(name) + ": " + std::string{name.rule});
  return lines;
}

}  // namespace

TEST_CASE("a title or a verb of saying tells a person", "[entity]") {
  CHECK(unlisted("Kemarin penasihat Anton Belov hadir.") == Lines{"Anton Belov: title"});
  CHECK(unlisted("Hujan turun, kata Branu Lestarino.") == Lines{"Branu Lestarino: speech"});
}

TEST_CASE("capitals alone are no evidence", "[entity]") {
  CHECK(unlisted("Lalu Kereta Cepat berangkat.").empty());
  CHECK(unlisted("Cuaca cerah.").empty());
}

TEST_CASE("who has but one name is nobody with two", "[entity]") {
  CHECK(unlisted("Hadir pula Menteri Wiranto.").empty());
  CHECK(unlisted("Hadir pula Bupati Wiranto Kusumo.") == Lines{"Wiranto Kusumo: title"});
  CHECK(unlisted("Hadir pula Bupati Agus Wiranto.") == Lines{"Agus Wiranto: title"});
}

TEST_CASE("a hyphen parts two whole names", "[entity]") {
  CHECK(unlisted("Hadir pula Agus Lestarino-Rini Branusari.") ==
        Lines{"Agus Lestarino: first-name", "Rini Branusari: first-name"});
  CHECK(unlisted("Hadir pula Agus Lestarino-Branu.") == Lines{"Agus Lestarino-Branu: first-name"});
}

TEST_CASE("the name of a company goes on behind a place", "[entity]") {
  CHECK(unlisted("Ia bekerja di PT Jepara Kencanasari Tbk sejak lama.") ==
        Lines{"PT Jepara Kencanasari Tbk: head-noun"});
  CHECK(unlisted("Ia bekerja di PT Jepara bersama Rini.") == Lines{"PT Jepara: head-noun"});
}

TEST_CASE("a side of the compass belongs to the place before it", "[entity]") {
  CHECK(unlisted("Ia lahir di Kecamatan Cimahi Utara.") ==
        Lines{"Kecamatan Cimahi Utara: head-noun"});
  CHECK(unlisted("Ia lahir di Kecamatan Cimahi Senin lalu.") ==
        Lines{"Kecamatan Cimahi: head-noun"});
}

TEST_CASE("an ordinary word opens a name before a place", "[entity]") {
  CHECK(unlisted("Mereka berdoa di Masjid Agung Demak.") == Lines{"Masjid Agung Demak: head-noun"});
}

TEST_CASE("the legal form of a company is part of its name", "[entity]") {
  const auto forms = [](const std::string& words) {
    const NamedText text{words};
    Lines lines;
    for (const FoundName& name : text.all()) lines.push_back(text.form(name));
    return lines;
  };
  CHECK(forms("Saham PT Adhi Karya (Persero) Tbk naik.") == Lines{"PT Adhi Karya (Persero) Tbk"});
  CHECK(forms("Saham PT Blibli Tbk naik.") == Lines{"PT Blibli Tbk"});
  CHECK(forms("Saham PT Sumber Melati Tbk (SMTI) naik.") == Lines{"PT Sumber Melati Tbk"});
  CHECK(forms("Saham Blibli (lama) naik.") == Lines{"Blibli"});
}

TEST_CASE("a ministry of another country is not ours", "[entity]") {
  CHECK(unlisted("Laporan Kementerian Pertanian Jepang terbit.") ==
        Lines{"Kementerian Pertanian Jepang: head-noun"});
  CHECK(unlisted("Laporan Kementerian Pertanian Indonesia terbit.").empty());
  CHECK(unlisted("Laporan Kementerian Pertanian terbit.").empty());
}

TEST_CASE("a head noun swallows the known name behind it", "[entity]") {
  const NamedText text{"Mereka belajar di Universitas Kim Il Sung."};
  const auto names = text.all();
  REQUIRE(names.size() == 1);
  CHECK(text.form(names[0]) == "Universitas Kim Il Sung");
  CHECK(names[0].type == EntityType::organization);
}

}  // namespace warta
