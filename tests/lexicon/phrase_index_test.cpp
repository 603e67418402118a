#include "lexicon/phrase_index.hpp"

#include <algorithm>
#include <string>

#include "support/catch.hpp"

namespace warta {
namespace {

bool offers(const PhraseIndex& index, std::string_view text, std::size_t value) {
  const auto near = index.candidates(text);
  return std::any_of(near.begin(), near.end(),
                     [&](const PhraseIndex::Entry& entry) { return entry.value == value; });
}

TEST_CASE("a key is folded and squeezed", "[lexicon]") {
  CHECK(FoldedKey{" Kantor \t Berita\u00a0ANTARA "}.view() == "kantor berita antara");
  CHECK(FoldedKey{"KOMPAS.TV"}.view() == "kompas.tv");
  CHECK(FoldedKey{"ÉMILE"}.view() == "émile");
  CHECK(FoldedKey{" \t "}.view().empty());
  CHECK(FoldedKey{""}.view().empty());
}

TEST_CASE("a long key is folded all the same", "[lexicon]") {
  const std::string name(300, 'A');
  CHECK(FoldedKey{name + "  B"}.view() == std::string(300, 'a') + " b");
}

TEST_CASE("a front keeps every byte in its place", "[lexicon]") {
  CHECK(FoldedFront{"Foto :  KCNA"}.view() == "foto :  kcna");
  CHECK(FoldedFront{std::string(90, 'A')}.view().size() < 90);
  CHECK(FoldedFront{""}.view().empty());
}

TEST_CASE("a phrase is offered where a text begins with it", "[lexicon]") {
  PhraseIndex index;
  index.add("baca juga", 1);
  index.add("bagikan", 2);
  index.add("editor", 3);
  CHECK(offers(index, "baca juga: Putin tiba", 1));
  CHECK(offers(index, "editor: Hadi", 3));
  CHECK_FALSE(offers(index, "presiden tiba", 1));
  CHECK_FALSE(offers(index, "presiden tiba", 3));
  CHECK(index.candidates("").empty());
}

TEST_CASE("phrases of one place keep the order in which they were added", "[lexicon]") {
  PhraseIndex index;
  index.add("baca juga:", 1);
  index.add("baca", 2);
  const auto near = index.candidates("baca juga: Kim");
  REQUIRE(near.size() == 2);
  CHECK(near[0].value == 1);
  CHECK(near[1].phrase == "baca");
}

TEST_CASE("a phrase of one byte may be followed by anything", "[lexicon]") {
  PhraseIndex index;
  index.add("#", 7);
  CHECK(offers(index, "#rusia", 7));
  CHECK(offers(index, "#", 7));
  CHECK_FALSE(offers(index, "rusia", 7));
}

}  // namespace
}  // namespace warta
