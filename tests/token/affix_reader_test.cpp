#include "token/affix_reader.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

const AffixReader& reader() {
  static const Lexicon kLexicon;
  static const AffixReader kReader{kLexicon};
  return kReader;
}

std::string best_of(std::string_view word) {
  const auto reading = reader().best(word);
  return reading ? reading->root : "";
}

}  // namespace

TEST_CASE("the commoner root wins", "[token]") {
  CHECK(best_of("menari") == "tari");        // not ari
  CHECK(best_of("perasaan") == "rasa");      // not asa
  CHECK(best_of("mengurangi") == "kurang");  // not urang
  CHECK(best_of("bersedia") == "sedia");     // not dia
}

TEST_CASE("a root is not taken apart, nor is an exception by rule", "[token]") {
  CHECK(best_of("beruang") == "beruang");
  CHECK(best_of("peran") == "peran");
  const auto reading = reader().best("belajar");
  REQUIRE(reading);
  CHECK(reading->exception != nullptr);
  CHECK(reading->root == "ajar");
}

TEST_CASE("what leaves no likely root has no reading", "[token]") {
  CHECK_FALSE(reader().best("zelenskyy"));
  CHECK_FALSE(reader().best("berxyzkan"));
  CHECK_FALSE(reader().best(""));
}

TEST_CASE("all readings come with the likeliest first, one a root", "[token]") {
  const auto readings = reader().all("pengurus");
  REQUIRE(readings.size() >= 2);
  for (std::size_t i = 1; i < readings.size(); ++i) {
    CHECK(readings[i - 1].cost <= readings[i].cost);
    CHECK(readings[i - 1].root != readings[i].root);
  }
}

// Each frame of the table has a word that is read by it.
TEST_CASE("every frame reads its example", "[token]") {
  const Lexicon lexicon;
  const Table& frames = lexicon.table("language/affix_frames");
  const auto name = frames.column("frame"), example = frames.column("example");
  for (const Row& row : frames.rows()) {
    INFO(row[example]);
    bool read = false;
    for (const AffixReading& reading : reader().all(row[example])) {
      if (reading.frame != nullptr && reading.frame->name == row[name]) read = true;
    }
    CHECK(read);
  }
}

}  // namespace warta
