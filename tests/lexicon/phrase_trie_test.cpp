#include "lexicon/phrase_trie.hpp"

#include <map>
#include <random>

#include "support/catch.hpp"

namespace warta {
namespace {

std::optional<PhraseTrie::Match> find(const PhraseTrie& trie,
                                      const std::vector<std::string_view>& words,
                                      std::size_t first = 0) {
  return trie.longest([&](std::size_t i) { return words[i]; }, first, words.size());
}

PhraseTrie koreas() {
  PhraseTrie trie;
  trie.add(std::vector<std::string_view>{"korea"}, 1);
  trie.add(std::vector<std::string_view>{"korea", "utara"}, 2);
  trie.add(std::vector<std::string_view>{"republik", "rakyat", "tiongkok"}, 3);
  return trie;
}

}  // namespace

TEST_CASE("a phrase is added by its words", "[lexicon]") {
  PhraseTrie trie = koreas();
  CHECK(trie.add_phrase("korea  selatan ", 4));
  CHECK_FALSE(trie.add_phrase("korea utara", 5));
  CHECK_FALSE(trie.add_phrase(" ", 6));
  CHECK(find(trie, {"korea", "selatan"})->value == 4);
  CHECK(find(trie, {"korea", "utara"})->value == 2);
}

TEST_CASE("a phrase is added by the numbers of its words", "[lexicon]") {
  PhraseTrie trie = koreas();
  trie.reserve(100, 800);
  const std::vector<std::uint32_t> numbers{trie.number_of("korea"), trie.number_of("selatan")};
  CHECK(trie.add(numbers, 4));
  CHECK_FALSE(trie.add(numbers, 5));
  CHECK(find(trie, {"korea", "selatan"})->value == 4);
  CHECK(trie.words().word_of(numbers[1]) == "selatan");
}

TEST_CASE("the longest phrase wins", "[lexicon]") {
  const PhraseTrie trie = koreas();
  const auto match = find(trie, {"di", "korea", "utara", "dan"}, 1);
  REQUIRE(match);
  CHECK(match->length == 2);
  CHECK(match->value == 2);
  CHECK(find(trie, {"korea", "dan"})->value == 1);
}

TEST_CASE("a phrase must be whole and start at the word asked for", "[lexicon]") {
  const PhraseTrie trie = koreas();
  CHECK_FALSE(find(trie, {"republik", "rakyat"}));
  CHECK_FALSE(find(trie, {"republik", "rakyat", "korea"}));
  CHECK_FALSE(find(trie, {"di", "korea"}));
  CHECK_FALSE(find(PhraseTrie{}, {"korea"}));
}

TEST_CASE("the first value of a phrase stays", "[lexicon]") {
  PhraseTrie trie;
  const std::vector<std::string_view> as{"as"};
  CHECK(trie.add(as, 7));
  CHECK_FALSE(trie.add(as, 8));
  CHECK(find(trie, as)->value == 7);
}

TEST_CASE("words may outlive the text they were added from", "[lexicon]") {
  PhraseTrie trie;
  {
    const std::string gone = "vladivostok";
    trie.add(std::vector<std::string_view>{gone}, 1);
  }
  CHECK(find(trie, {"vladivostok"}));
}

TEST_CASE("a trie of many phrases finds the longest as a search through all does", "[lexicon]") {
  std::mt19937 random{3};
  const std::vector<std::string_view> letters{"a", "b", "c", "d", "e", "f", "g"};
  const auto phrase = [&](std::size_t most) {
    std::vector<std::string_view> words(1 + random() % most);
    for (auto& word : words) word = letters[random() % letters.size()];
    return words;
  };
  PhraseTrie trie;
  std::map<std::vector<std::string_view>, std::uint32_t> all;
  for (std::uint32_t i = 0; i < 400; ++i) {
    const auto words = phrase(5);
    CHECK(trie.add(words, i) == all.emplace(words, i).second);
  }
  for (int i = 0; i < 1000; ++i) {
    auto words = phrase(8);
    const auto match = find(trie, words);
    while (!words.empty() && !all.contains(words)) words.pop_back();
    REQUIRE(match.has_value() == !words.empty());
    if (!match) continue;
    CHECK(match->length == words.size());
    CHECK(match->value == all.at(words));
  }
}

}  // namespace warta
