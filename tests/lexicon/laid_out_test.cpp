#include "lexicon/laid_out.hpp"

#include <array>
#include <string>
#include <utility>

#include "lexicon/phrase_trie.hpp"
#include "lexicon/word_index.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// Where any number may stand, as the arrays that are linked into the program.
struct Place {
  explicit Place(const LayoutWriter& layout) { layout.bytes().copy(bytes.data(), bytes.size()); }

  alignas(64) std::array<char, 16384> bytes{};
};

TEST_CASE("an array shows what was built or what lies ready", "[lexicon]") {
  FlatArray<int> built;
  CHECK(built.empty());
  built.push_back(3);
  built.append(std::array{5, 7});
  built.at(0) = 2;
  CHECK(std::vector<int>(built.begin(), built.end()) == std::vector{2, 5, 7});
  const FlatArray<int> shown{std::span<const int>{built}.subspan(1)};
  CHECK(shown.size() == 2);
  CHECK(shown[1] == 7);
  CHECK(shown.data() == built.data() + 1);
}

TEST_CASE("a copy of an array stands by itself, a moved one takes all along", "[lexicon]") {
  FlatArray<int> first;
  first.resize(2, 4);
  const FlatArray<int> copy{first};
  first.at(1) = 9;
  CHECK(copy[1] == 4);
  const FlatArray<int> taken{std::move(first)};
  CHECK(taken[1] == 9);
  CHECK(first.empty());  // NOLINT(bugprone-use-after-move)
}

TEST_CASE("arrays are read in the order in which they were written", "[lexicon]") {
  FlatArray<char> letters;
  letters.append(std::string{"juni"});
  FlatArray<std::uint64_t> numbers;
  numbers.push_back(6);
  LayoutWriter writer;
  writer.add(letters);
  writer.add(FlatArray<int>{});
  writer.add(numbers);
  const Place place{writer};
  LayoutReader reader{{place.bytes.data(), place.bytes.size()}};
  const auto read = reader.take<char>();
  CHECK(std::string(read.begin(), read.end()) == "juni");
  CHECK(reader.take<int>().empty());
  CHECK(reader.take<std::uint64_t>()[0] == 6);
}

TEST_CASE("an index that was laid out tells what the one that was built told", "[lexicon]") {
  WordIndex built;
  for (const char* word : {"juni", "juli", "sembilan belas ribu"}) built.add(word);
  LayoutWriter writer;
  built.lay_out(writer);
  const Place place{writer};
  LayoutReader reader{{place.bytes.data(), place.bytes.size()}};
  const WordIndex shown{reader};
  CHECK(shown.size() == 3);
  CHECK(shown.find("juli") == built.find("juli"));
  CHECK(shown.find("sembilan belas ribu") == 2);
  CHECK_FALSE(shown.find("agustus").has_value());
  CHECK(shown.word_of(0) == "juni");
}

TEST_CASE("phrases that were laid out are found as before", "[lexicon]") {
  PhraseTrie built;
  built.add_phrase("korea", 1);
  built.add_phrase("korea utara", 2);
  LayoutWriter writer;
  built.lay_out(writer);
  const Place place{writer};
  LayoutReader reader{{place.bytes.data(), place.bytes.size()}};
  const PhraseTrie shown{reader};
  const std::array<std::string_view, 3> words{"korea", "utara", "dan"};
  const auto found = shown.longest([&](std::size_t i) { return words[i]; }, 0, words.size());
  REQUIRE(found.has_value());
  CHECK(found->length == 2);
  CHECK(found->value == 2);
  CHECK_FALSE(shown.empty());
}

}  // namespace
}  // namespace warta
