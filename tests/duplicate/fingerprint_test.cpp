#include "duplicate/fingerprint.hpp"

#include <string>

#include "support/catch.hpp"

using warta::fingerprint_of;
using warta::likeness;

namespace {

/// A story of `sentences` sentences, no two alike.
std::string story(int sentences, int from = 0) {
  std::string text;
  for (int i = from; i < from + sentences; ++i)
    text += "Delegasi nomor " + std::to_string(i) + " tiba di kota ke-" + std::to_string(i * 7) +
            " lalu menemui tuan rumah " + std::to_string(i * 31) + ". ";
  return text;
}

}  // namespace

TEST_CASE("texts that differ in case and marks alone are the same", "[duplicate]") {
  CHECK(fingerprint_of("“Kim tiba,” kata Putin.").exact ==
        fingerprint_of("\"KIM tiba\" - kata putin").exact);
  CHECK(fingerprint_of("Kim tiba").exact != fingerprint_of("Kim pergi").exact);
  CHECK(fingerprint_of("").exact == 0);
  CHECK(fingerprint_of(" …“”— ").exact == 0);
  CHECK(fingerprint_of("平壌").exact != 0);
}

TEST_CASE("texts that share most of their words are alike", "[duplicate]") {
  const auto print = fingerprint_of(story(40));
  CHECK(likeness(print, print) == 1.0);
  CHECK(likeness(print, fingerprint_of("MOSKWA, Lensa Timur - " + story(36))) > 0.75);
  CHECK(likeness(print, fingerprint_of(story(40, 100))) < 0.3);
}

TEST_CASE("short texts have no sketch", "[duplicate]") {
  const auto print = fingerprint_of("Kim tiba di Vladivostok");
  CHECK_FALSE(print.has_sketch);
  CHECK(likeness(print, fingerprint_of("Kim tiba di Moskwa")) == 0.0);
  CHECK(likeness(print, fingerprint_of("kim tiba di vladivostok!")) == 1.0);
}

TEST_CASE("a fingerprint is the same on every machine", "[duplicate]") {
  CHECK(fingerprint_of("Kim tiba").exact == fingerprint_of("kim TIBA").exact);
  CHECK(fingerprint_of("\xC3").exact != 0);  // broken off: no trouble
  CHECK(fingerprint_of("\xF0\x9F").exact != 0);
}
