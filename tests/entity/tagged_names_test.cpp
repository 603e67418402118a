#include "entity/tagged_names.hpp"

#include "entity/name_fixture.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// Each name as `form: type`, with `*` behind those of the tagger.
Lines names_in(const std::string& words) {
  const char* const types[] = {"person", "place", "organization"};
  const NamedText text{words};
  Lines lines;
  for (const FoundName& name : text.tagged())
    lines.push_back(text.form(name) + ": " + types[static_cast<int>(name.type)] +
                    (name.rule == "tagger" ? "*" : ""));
  return lines;
}

}  // namespace

TEST_CASE("the tagger finds names that no table has", "[entity]") {
  CHECK(names_in("Menurut Wibisana, harga beras di Gandarejo naik tiga persen.") ==
        Lines{"Wibisana: person*", "Gandarejo: place*"});
}

TEST_CASE("games and wars are no names", "[entity]") {
  CHECK(names_in("Kata Wibisana, mereka menang di Asian Games dan French Open.") ==
        Lines{"Wibisana: person*"});
}

TEST_CASE("a sentence is read by itself", "[entity]") {
  CHECK(names_in("Menurut Wibisana, harga beras naik.") ==
        names_in("Harga beras naik. Menurut Wibisana, harga beras naik."));
}

TEST_CASE("the tagger is not asked where a table is sure", "[entity]") {
  CHECK(names_in("Ia tiba di Moskow dari Korea Utara.") ==
        Lines{"Moskow: place", "Korea Utara: place"});
}

TEST_CASE("common words are no names", "[entity]") {
  CHECK(names_in("Mereka makan nasi dan minum teh.").empty());
  CHECK(names_in("Pada hari Senin harga turun lagi.").empty());
}

TEST_CASE("what a person rules is no person", "[entity]") {
  for (const std::string& line : names_in("Bupati Gandarejo Joko Widodo tiba."))
    CHECK(line != "Gandarejo: person*");
}

TEST_CASE("brackets part two names", "[entity]") {
  for (const std::string& line :
       names_in("Ketua Ikatan Pedagang Kelapa Nusantara (IPKN) datang ke pasar."))
    CHECK(line.find('(') == std::string::npos);
}

TEST_CASE("a title stays outside a name of the tagger", "[entity]") {
  for (const std::string& line : names_in("Kata Profesor Wibisana, hujan akan turun."))
    CHECK(line.find("Profesor") == std::string::npos);
}

TEST_CASE("what follows a title and looks like no name is none", "[entity]") {
  CHECK(names_in("Rapat itu dipimpin Wakil Direktur Operasional di Jepara.") ==
        Lines{"Jepara: place"});
  CHECK(names_in("Rapat itu dipimpin Menteri Semtamu di Jepara.") ==
        Lines{"Semtamu: person", "Jepara: place"});
}

TEST_CASE("a title that goes on stays outside the name", "[entity]") {
  CHECK(names_in("Wakil Direktur Pemasaran Rini Andayani meminta warga antre.") ==
        Lines{"Rini Andayani: person"});
}

TEST_CASE("capitals alone on a line are no name", "[entity]") {
  CHECK(names_in("Semtamu Langganan\n\nHarga beras naik lagi, kata Wibisana.") ==
        Lines{"Wibisana: person*"});
}

}  // namespace warta
