#include "token/plain_word.hpp"

#include <random>

#include "support/catch.hpp"
#include "text/case_fold.hpp"
#include "token/word_shape.hpp"

namespace warta {
namespace {

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter_byte(char c) {
  return is_capital(c) || (c >= 'a' && c <= 'z');
}

/// What letters_from must say, letter by letter.
LetterRun slow_letters_from(std::string_view text, std::size_t position) {
  LetterRun run{position, 0};
  for (; run.end < text.size() && is_letter_byte(text[run.end]); ++run.end) {
    if (is_capital(text[run.end])) ++run.capitals;
  }
  return run;
}

void check_everywhere(std::string_view text) {
  const std::string folded = fold_case(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    INFO(text << " from " << i);
    const LetterRun slow = slow_letters_from(text, i);
    const LetterRun quick = letters_from(text, folded, i);
    REQUIRE(quick.end == slow.end);
    REQUIRE(quick.capitals == slow.capitals);
  }
}

}  // namespace

TEST_CASE("a run of letters ends at the first other byte", "[token]") {
  check_everywhere("Kim bertemu PUTIN di Vladivostok");
  check_everywhere("kunjunganKenegaraan@ZONA[z]{a}`K'");
  check_everywhere("KunjunganKenegaraanpertanggungjawabanBersama dan sesudahnya semua lancar");
  check_everywhere("Café Élysée di Ürümqi, KTT²");
  check_everywhere("");
}

TEST_CASE("many bytes at a time read what one at a time reads", "[token]") {
  std::mt19937 random{20240619};
  constexpr std::string_view alphabet = "aAzZmMqQbBcCdDeEfFgGhHiIjJkK@[`{ \x7F\xC3\xA9\x80\xFF";
  for (int round = 0; round < 300; ++round) {
    std::string text;
    const auto size = random() % 60;
    for (unsigned i = 0; i < size; ++i) text += alphabet[random() % alphabet.size()];
    check_everywhere(text);
  }
}

TEST_CASE("the shape of plain letters is the shape of the word", "[token]") {
  for (const std::string_view word : {"a", "K", "di", "AS", "Kim", "KTT", "kIM", "KiM", "KIm"}) {
    CAPTURE(word);
    const LetterRun run = letters_from(word, fold_case(word), 0);
    CHECK(plain_shape(word.size(), run.capitals, is_capital(word.front())) == word_shape(word));
  }
}

}  // namespace warta
