#include "tagger/tag_lattice.hpp"

#include <algorithm>
#include <random>
#include <string>

#include "support/catch.hpp"

namespace warta {
namespace {

using Words = std::vector<PlaceWeights>;

const TagSteps& steps() {
  static const TagSteps ready{
      TaggerModel{Table{"tagger/weights",
                        "feature\ttwo_before\tbefore\there\tafter\ttwo_after\n"
                        ">O\t\t\t\tO9P-14L-8G-5\n>P\t\t\t\tO-10p7L-2\n>p\t\t\t\tP15p-4G3\n"}}};
  return ready;
}

int step(std::size_t from, std::size_t to) {
  return steps().from[from].lanes[to];
}

/// The weights of all words that speak of one.
int own(const Words& words, std::size_t word, std::size_t tag) {
  int sum = 0;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (i + kReach >= word && i <= word + kReach) sum += words[i][word + kReach - i][tag];
  return sum;
}

struct Reading {
  std::vector<std::size_t> tags;
  int score = 0;
};

/// All readings there are, the best one first.
std::vector<Reading> all_readings(const Words& words) {
  std::vector<Reading> readings{{}};
  for (std::size_t word = 0; word < words.size(); ++word) {
    std::vector<Reading> longer;
    for (const Reading& reading : readings) {
      for (std::size_t tag = 0; tag < kTagCount; ++tag) {
        const bool opens = reading.tags.empty();
        const std::size_t before = opens ? index_of(NameTag::outside) : reading.tags.back();
        if (!may_follow(tag_at(before), tag_at(tag))) continue;
        Reading next = reading;
        next.tags.push_back(tag);
        next.score += own(words, word, tag) + (opens ? 0 : step(before, tag));
        longer.push_back(std::move(next));
      }
    }
    readings = std::move(longer);
  }
  std::ranges::stable_sort(readings, std::greater{}, &Reading::score);
  return readings;
}

Words random_words(std::mt19937& random, std::size_t count) {
  Words words(count);
  for (PlaceWeights& weights : words)
    for (TagWeights& place : weights)
      for (std::size_t tag = 0; tag < kTagCount; ++tag)
        place[tag] = static_cast<std::int16_t>(static_cast<int>(random() % 81) - 40);
  return words;
}

void fill(TagLattice& lattice, const Words& words) {
  TagLattice::Weighing weighing{lattice, words.size()};
  for (const PlaceWeights& weights : words) {
    weighing.add(weights);
    weighing.next_word();
  }
  weighing.finish();
}

}  // namespace

TEST_CASE("the best of all readings is found", "[tagger]") {
  std::mt19937 random{5};
  TagLattice lattice;
  for (int round = 0; round < 60; ++round) {
    const Words words = random_words(random, round % 5);
    fill(lattice, words);
    const auto tags = lattice.read(steps());
    const std::vector<Reading> all = all_readings(words);
    REQUIRE(tags.size() == words.size());
    Reading found;
    for (std::size_t i = 0; i < tags.size(); ++i) {
      found.tags.push_back(index_of(tags[i]));
      found.score +=
          own(words, i, found.tags[i]) + (i > 0 ? step(found.tags[i - 1], found.tags[i]) : 0);
    }
    CHECK(found.score == all.front().score);
    CHECK(std::ranges::find(all, found.tags, &Reading::tags) != all.end());
  }
}

TEST_CASE("the margin is how far the next reading is behind", "[tagger]") {
  std::mt19937 random{6};
  TagLattice lattice;
  for (int round = 0; round < 40; ++round) {
    const Words words = random_words(random, 4);
    fill(lattice, words);
    const auto tags = lattice.read(steps());
    const std::vector<Reading> all = all_readings(words);
    for (std::size_t word = words.size(); word-- > 0;) {
      const auto other = std::ranges::find_if(
          all, [&](const Reading& reading) { return reading.tags[word] != index_of(tags[word]); });
      CHECK(lattice.margin(steps(), word, word + 1) == all.front().score - other->score);
    }
  }
}

TEST_CASE("scores stay in their lanes however long a text is", "[tagger]") {
  std::mt19937 random{7};
  const Words some = random_words(random, 4);
  TagLattice lattice;
  fill(lattice, some);
  const auto short_tags = lattice.read(steps());
  const std::vector<NameTag> expected{short_tags.begin(), short_tags.end()};
  Words many(40'000, PlaceWeights{});
  for (PlaceWeights& weights : many) weights[kReach][index_of(NameTag::outside)] = 300;
  many.insert(many.end(), some.begin(), some.end());
  fill(lattice, many);
  const auto tags = lattice.read(steps());
  CHECK(std::all_of(tags.begin(), tags.begin() + 40'000,
                    [](NameTag tag) { return tag == NameTag::outside; }));
  CHECK(std::equal(expected.begin() + 1, expected.end(), tags.end() - 3));
}

}  // namespace warta
