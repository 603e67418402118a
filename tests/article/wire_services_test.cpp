#include "article/wire_services.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using Names = std::vector<std::string_view>;

const WireServices& wires() {
  static const Lexicon lexicon;
  static const WireServices made{lexicon};
  return made;
}

TEST_CASE("an agency has one name, however it is written", "[article]") {
  CHECK(wires().named("AP") == "Associated Press");
  CHECK(wires().named(" associated  press ") == "Associated Press");
  CHECK(wires().named("Deutsche Welle (DW)") == "Deutsche Welle");
  CHECK(wires().named("ap").empty());  // a short form must be written just so
  CHECK(wires().named("Associated Press melaporkan").empty());
  CHECK(wires().named("").empty());
}

TEST_CASE("desks shorten agencies", "[article]") {
  CHECK(wires().coded("rtr") == "Reuters");
  CHECK(wires().coded("Ant") == "ANTARA");
  CHECK(wires().coded("sri").empty());
}

TEST_CASE("a report says whose report it retells", "[article]") {
  CHECK(wires().credited_in("Tamu tiba pagi ini, seperti dilansir Reuters dan AFP.") ==
        Names{"Reuters", "AFP"});
  CHECK(wires().credited_in("Dilansir dari kantor berita Reuters, tamu tiba pagi ini.") ==
        Names{"Reuters"});
  CHECK(wires().credited_in("Tamu tiba pagi ini. Dikutip dari Reuters, ia tersenyum.") ==
        Names{"Reuters"});
}

TEST_CASE("a source inside the story is not whose report it is", "[article]") {
  CHECK(wires().credited_in("Tamu tiba pagi ini, kata Reuters.").empty());
  CHECK(wires().credited_in("Kalimat itu dikutip Reuters.").empty());
  CHECK(wires().credited_in("Berita itu dilansir sebuah harian setempat.").empty());
  CHECK(wires().credited_in("").empty());
}

TEST_CASE("enumerations come apart", "[article]") {
  CHECK(wires().list_parts("Sri Rahayu, Hadi dan Budi") == Names{"Sri Rahayu", "Hadi", "Budi"});
  CHECK(wires().list_parts("Dandi Hadi") == Names{"Dandi Hadi"});
  CHECK(wires().list_parts(" , ").empty());
}

TEST_CASE("a credit holds agencies and others", "[article]") {
  Names rest;
  CHECK(wires().split_credit("Reuters, AP/dwi", rest) == Names{"Reuters", "Associated Press"});
  CHECK(rest == Names{"dwi"});
}

}  // namespace
}  // namespace warta
