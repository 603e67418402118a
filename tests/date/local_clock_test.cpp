#include "date/local_clock.hpp"

#include "date/date_finder.hpp"
#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

/// A name of the gazetteer and the words that mention it.
struct Named {
  std::string_view id, words;
};

DateMention clock_in(std::string_view words, const std::vector<Named>& names) {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const TokenizedText text = Tokenizer{lexicon}.tokenize(words);
  auto dates = DateFinder{lexicon}.find(text, parse_iso8601("2024-06-20"));
  std::vector<Entity> entities;
  for (const Named& name : names) {
    Entity& entity = entities.emplace_back();
    entity.id = name.id;
    entity.type = EntityType::place;
    const std::size_t begin = words.find(name.words);
    entity.mentions.push_back({{begin, begin + name.words.size()}, "", "name", {}});
  }
  LocalClock{gazetteer}.set_zones(text, entities, dates);
  REQUIRE(dates.size() == 1);
  return dates.front();
}

}  // namespace

TEST_CASE("local time is that of the place named last", "[date]") {
  const auto found = clock_in(
      "Dari Hanoi ia terbang ke Pyongyang dan mendarat pada Rabu (19/6) pukul 02.45 waktu "
      "setempat.",
      {{"hanoi", "Hanoi"}, {"pyongyang", "Pyongyang"}});
  CHECK(found.value == "2024-06-19T02:45+09:00");
  CHECK(found.zone_of == "pyongyang");
}

TEST_CASE("a city goes before a country that acts", "[date]") {
  const auto found =
      clock_in("Korea Utara menyambutnya Rabu (19/6) pukul 10.00 waktu setempat di Vladivostok.",
               {{"korea-utara", "Korea Utara"}, {"vladivostok", "Vladivostok"}});
  CHECK(found.value == "2024-06-19T10:00+10:00");
  CHECK(found.zone_of == "vladivostok");
}

TEST_CASE("the paragraph tells where, if the sentence does not", "[date]") {
  const auto found = clock_in(
      "Ia sampai di Tokyo. Upacara dibuka pada Rabu (19/6) pukul 10 waktu setempat.\n\nDi Hanoi "
      "hujan turun.",
      {{"tokyo", "Tokyo"}, {"hanoi", "Hanoi"}});
  CHECK(found.value == "2024-06-19T10+09:00");
}

TEST_CASE("no zone is made up", "[date]") {
  const auto without_zone = [](std::string_view words, const std::vector<Named>& names) {
    const auto found = clock_in(words, names);
    return found.zone_of.empty() && found.value.find('+') == found.value.npos;
  };
  CHECK(without_zone("Ia tiba pada Rabu (19/6) pukul 10.00 waktu setempat.", {}));
  CHECK(without_zone("Rusia dibom pada Rabu (19/6) pukul 10.00 waktu setempat.",
                     {{"rusia", "Rusia"}}));  // of many zones
  CHECK(
      without_zone("Di Tokyo ia tiba Rabu (19/6) dini hari waktu setempat.", {{"tokyo", "Tokyo"}}));
  CHECK(without_zone("Di Tokyo ia tiba pada Rabu (19/6) pukul 10.00.", {{"tokyo", "Tokyo"}}));
}

}  // namespace warta
