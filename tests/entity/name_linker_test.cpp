#include "entity/name_linker.hpp"

#include "entity/name_fixture.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// Each name as `form: id`.
Lines linked(const std::string& words, const std::string& day = "2024-06-19") {
  const NamedText text{words, day};
  Lines lines;
  for (const FoundName& name : text.linked())
    lines.push_back(text.form(name) + ": " + std::string{name.id});
  return lines;
}

std::string id_of(const KnownName* name) {
  return name == nullptr ? "-" : std::string{name->id};
}

}  // namespace

TEST_CASE("a short form goes to the bearer the text speaks of", "[entity]") {
  CHECK(linked("Kim Jong Il tersenyum. Kim melambai.", "2001-08-04") ==
        Lines{"Kim Jong Il: kim-jong-il", "Kim: kim-jong-il"});
  CHECK(linked("Kim Jong Un tersenyum. Kim melambai.") ==
        Lines{"Kim Jong Un: kim-jong-un", "Kim: kim-jong-un"});
}

TEST_CASE("a surname leads to the full name before it", "[entity]") {
  CHECK(linked("Profesor Anton Belov hadir. Belov terharu.") ==
        Lines{"Anton Belov: anton-belov", "Belov: anton-belov"});
  CHECK(linked("Belov terharu.").empty());
}

TEST_CASE("a first name leads to the full name before it", "[entity]") {
  CHECK(linked("Menteri Rini Soemarno hadir. Rini terharu.", "2016-05-02") ==
        Lines{"Rini Soemarno: rini-soemarno", "Rini: rini-soemarno"});
  CHECK(linked("Paus Fransiskus hadir. Umat menyambut Paus.") ==
        Lines{"Paus Fransiskus: paus-fransiskus"});
}

TEST_CASE("a well-known one-word name yields to a person of the article", "[entity]") {
  CHECK(linked("Profesor Ganjar Laksmana hadir. Ganjar terharu.") ==
        Lines{"Ganjar Laksmana: ganjar-laksmana", "Ganjar: ganjar-laksmana"});
  CHECK(linked("Gubernur Ganjar Pranowo menyambut Profesor Ganjar Laksmana. Ganjar terharu.") ==
        Lines{"Ganjar Pranowo: ganjar-pranowo", "Ganjar Laksmana: ganjar-laksmana",
              "Ganjar: ganjar-pranowo"});
  CHECK(linked("Ganjar terharu.") == Lines{"Ganjar: ganjar-pranowo"});
  CHECK(linked("Pengamat Jokowi Mania hadir. Jokowi terharu.") ==
        Lines{"Jokowi: joko-widodo", "Jokowi: joko-widodo"});
}

TEST_CASE("an office is held by the one in it on that day", "[entity]") {
  const NameLinker& linker = NameSteps::ready().linker;
  CHECK(id_of(linker.leader_of("rusia", "2019-04-25")) == "vladimir-putin");
  CHECK(id_of(linker.leader_of("rusia", "2011-08-24")) == "dmitry-medvedev");
  CHECK(id_of(linker.leader_of("", "2019-04-25")) == "-");
  CHECK(id_of(linker.holder_of("presiden", "vietnam", "2024-06-19")) == "to-lam");
  CHECK(id_of(linker.holder_of("tukang kebun", "vietnam", "2024-06-19")) == "-");
}

}  // namespace warta
