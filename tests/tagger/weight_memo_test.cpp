#include "tagger/weight_memo.hpp"

#include <string>
#include <string_view>

#include "support/catch.hpp"

namespace warta {
namespace {

/// Weights that tell the word they were made of.
PlaceWeights made_of(std::string_view word) {
  PlaceWeights weights{};
  for (std::size_t i = 0; i < word.size(); ++i)
    weights[i % kPlaces][i % kTagCount] =
        static_cast<std::int16_t>(weights[i % kPlaces][i % kTagCount] * 3 + word[i]);
  return weights;
}

}  // namespace

TEST_CASE("a word is summed up once", "[tagger]") {
  const WeightMemo memo;
  int made = 0;
  const auto make = [&](std::string_view word) {
    ++made;
    return made_of(word);
  };
  PlaceWeights scratch{};
  for (int round = 0; round < 3; ++round) {
    for (const std::string word :
         {"tiba", "Semarang", "pertanggungjawaban", "pertanggungjawabaM"}) {
      const SoughtWord sought = SoughtWord::alone(word);
      CHECK(memo.weights_of(sought, sought.key(), make, scratch) == made_of(word));
    }
  }
  CHECK(made == 4);
}

TEST_CASE("a word without a cell is right as well", "[tagger]") {
  const WeightMemo memo{2};  // four cells
  PlaceWeights scratch{};
  const std::string endless(200, 'a');
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 20; ++i) {
      const std::string word = "kata" + std::to_string(i);
      const SoughtWord sought = SoughtWord::alone(word);
      CHECK(memo.weights_of(sought, sought.key(), made_of, scratch) == made_of(word));
    }
    const SoughtWord sought = SoughtWord::alone(endless);
    CHECK(memo.weights_of(sought, sought.key(), made_of, scratch) == made_of(endless));
  }
}

}  // namespace warta
