#include "lexicon/word_memo.hpp"

#include <algorithm>
#include <atomic>
#include <random>
#include <string>
#include <thread>

#include "support/catch.hpp"

namespace warta {
namespace {

/// Something that tells the word it was made of.
struct Sum {
  std::uint32_t letters = 0;

  friend bool operator==(const Sum&, const Sum&) = default;
};

Sum sum_of(std::string_view word) {
  Sum sum;
  for (const char letter : word)
    sum.letters = sum.letters * 31 + static_cast<unsigned char>(letter);
  return sum;
}

using SumMemo = WordMemo<Sum, 32>;

Sum found(const SumMemo& memo, std::string_view word) {
  const SoughtWord sought = SoughtWord::alone(word);
  Sum scratch;
  return memo.find(sought, sought.key(), sum_of, scratch);
}

}  // namespace

TEST_CASE("a word is worked out once", "[lexicon]") {
  const SumMemo memo{8};
  int made = 0;
  const auto make = [&](std::string_view word) {
    ++made;
    return sum_of(word);
  };
  Sum scratch;
  for (int round = 0; round < 3; ++round) {
    for (const std::string word :
         {"temu", "Semarang", "pertanggungjawaban", "pertanggungjawabaM"}) {
      const SoughtWord sought = SoughtWord::alone(word);
      CHECK(memo.find(sought, sought.key(), make, scratch) == sum_of(word));
    }
  }
  CHECK(made == 4);
}

TEST_CASE("a memo keeps what is larger than a line of memory", "[lexicon]") {
  using Numbers = std::array<std::uint16_t, 40>;
  const WordMemo<Numbers, 128> memo{4};
  const auto make = [](std::string_view word) {
    Numbers numbers;
    numbers.fill(static_cast<std::uint16_t>(word.size()));
    return numbers;
  };
  const SoughtWord sought = SoughtWord::alone("bertemu");
  Numbers scratch{};
  for (int round = 0; round < 2; ++round)
    CHECK(memo.find(sought, sought.key(), make, scratch) == make("bertemu"));
}

TEST_CASE("a memo with too few places and words of any length still answers rightly", "[lexicon]") {
  const SumMemo memo{4};
  std::mt19937 random{11};
  for (int round = 0; round < 5000; ++round) {
    std::string word;
    for (auto size = random() % 60; size > 0; --size) {
      word += static_cast<char>('a' + random() % 3);
    }
    CHECK(found(memo, word) == sum_of(word));
  }
}

TEST_CASE("threads fill one memo together", "[lexicon]") {
  const SumMemo memo{8};
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (unsigned seed = 0; seed < 4; ++seed) {
    threads.emplace_back([&, seed] {
      std::mt19937 random{seed};
      for (int round = 0; round < 4000; ++round) {
        const std::string word = "ber" + std::to_string(random() % 500) + "kan";
        if (found(memo, word) != sum_of(word)) ++wrong;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(wrong == 0);
}

}  // namespace warta
