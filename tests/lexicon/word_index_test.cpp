#include "lexicon/word_index.hpp"

#include <random>
#include <unordered_map>

#include "support/catch.hpp"

namespace warta {

TEST_CASE("words are numbered as they come", "[lexicon]") {
  WordIndex index;
  CHECK(index.add("juni") == 0);
  CHECK(index.add("juli") == 1);
  CHECK(index.add("juni") == 0);
  CHECK(index.size() == 2);
  CHECK(index.find("juli") == 1U);
  CHECK(index.word_of(1) == "juli");
}

TEST_CASE("a word that was not added has no number", "[lexicon]") {
  WordIndex index;
  CHECK_FALSE(index.find("gedung"));
  CHECK_FALSE(index.find(""));
  index.add("kerja sama");
  CHECK_FALSE(index.find("kerja"));
  CHECK_FALSE(index.find("kerja samaa"));
  CHECK_FALSE(index.find(""));
  CHECK(index.add("") == 1);
  CHECK(index.find("") == 1U);
}

TEST_CASE("words of one length that begin and end alike stay apart", "[lexicon]") {
  WordIndex index;
  CHECK(index.add("kunjungan") == 0);
  CHECK(index.add("kunjxngan") == 1);
  CHECK(index.find("kunjungan") == 0U);
  CHECK(index.find("kunjxngan") == 1U);
  CHECK_FALSE(index.find("kunjyngan"));
}

TEST_CASE("long words that begin and end alike stay apart", "[lexicon]") {
  WordIndex index;
  CHECK(index.add("pertanggungjawaban") == 0);
  CHECK(index.add("pertangggungjawaban") == 1);
  CHECK(index.add("pertanggxngjawaban") == 2);
  CHECK(index.find("pertanggungjawaban") == 0U);
  CHECK(index.find("pertangggungjawaban") == 1U);
  CHECK(index.find("pertanggxngjawaban") == 2U);
  CHECK_FALSE(index.find("pertanggyngjawaban"));
}

TEST_CASE("room made ahead changes no answer", "[lexicon]") {
  WordIndex index;
  index.add("juni");
  index.reserve(1000, 8000);
  CHECK(index.find("juni") == 0U);
  CHECK(index.add("juli") == 1);
  for (int i = 0; i < 3000; ++i) index.add(std::to_string(i));
  CHECK(index.find("juli") == 1U);
  CHECK(index.find("2999") == 3001U);
}

TEST_CASE("an index of many words answers as a map does", "[lexicon]") {
  std::mt19937 random{7};
  const auto word = [&] {
    std::string letters;
    const auto size = random() % 12;
    for (unsigned i = 0; i < size; ++i) letters += "abcd\xC3"[random() % 5];
    return letters;
  };
  WordIndex index;
  std::unordered_map<std::string, std::uint32_t> map;
  for (int i = 0; i < 3000; ++i) {
    const std::string added = word();
    const auto number = map.try_emplace(added, static_cast<std::uint32_t>(map.size()));
    REQUIRE(index.add(added) == number.first->second);
    const std::string asked = word();
    const auto known = map.find(asked);
    const auto found = index.find(asked);
    CAPTURE(asked);
    REQUIRE(found.has_value() == (known != map.end()));
    if (found) REQUIRE(*found == known->second);
  }
}

}  // namespace warta
