#include "lexicon/word_memo.hpp"

#include <random>
#include <thread>

#include "support/catch.hpp"

namespace warta {
namespace {

std::string make_shorter(std::string_view word) {
  return std::string{word.substr(0, word.size() / 2)};
}

std::string value_of(const WordMemo& memo, const SoughtWord& sought) {
  std::string scratch;
  return std::string{memo.value_of(sought, sought.key(), make_shorter, scratch).letters};
}

}  // namespace

TEST_CASE("a word is worked out once", "[lexicon]") {
  const WordMemo memo;
  int calls = 0;
  const auto make = [&](std::string_view word) {
    ++calls;
    return std::string{word.substr(3)};
  };
  std::string scratch;
  const SoughtWord sought = SoughtWord::alone("bertemu");
  for (int i = 0; i < 3; ++i) {
    CHECK(memo.value_of(sought, sought.key(), make, scratch).letters == "temu");
  }
  CHECK(calls == 1);
  CHECK(memo.value_of(sought, sought.key(), make, scratch).begin == 3);
}

TEST_CASE("a value that does not stand in the word is kept beside it", "[lexicon]") {
  const WordMemo memo;
  std::string scratch;
  const SoughtWord sought = SoughtWord::alone("menari");
  const auto make = [](std::string_view) { return std::string{"tari"}; };
  memo.value_of(sought, sought.key(), make, scratch);
  scratch.clear();
  const auto found = memo.value_of(sought, sought.key(), make, scratch);
  CHECK(found.letters == "tari");
  CHECK(found.begin == WordMemo::Value::kNowhere);
}

TEST_CASE("a memo with too few places and words of any length still answers rightly", "[lexicon]") {
  const WordMemo memo{4};
  std::mt19937 random{11};
  for (int round = 0; round < 5000; ++round) {
    std::string word;
    for (auto size = random() % 60; size > 0; --size) {
      word += static_cast<char>('a' + random() % 3);
    }
    CHECK(value_of(memo, SoughtWord::alone(word)) == make_shorter(word));
  }
}

TEST_CASE("threads fill one memo together", "[lexicon]") {
  const WordMemo memo{8};
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (unsigned seed = 0; seed < 4; ++seed) {
    threads.emplace_back([&, seed] {
      std::mt19937 random{seed};
      for (int round = 0; round < 4000; ++round) {
        const std::string word = "ber" + std::to_string(random() % 500) + "kan";
        if (value_of(memo, SoughtWord::alone(word)) != make_shorter(word)) ++wrong;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(wrong == 0);
}

}  // namespace warta
