#include "date/token_number.hpp"

#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

std::string count_in(std::string_view words) {
  const Lexicon lexicon;
  const TimeVocabulary vocabulary{lexicon};
  const TokenizedText text = Tokenizer{lexicon}.tokenize(words);
  const auto count = read_count(text, TermsOfText{vocabulary, text}, 0);
  return count ? count->amount : "";
}

}  // namespace

TEST_CASE("counts are read from figures and words", "[date]") {
  CHECK(count_in("24 tahun") == "24");
  CHECK(count_in("2.000 tahun") == "2000");
  CHECK(count_in("1,5 jam") == "1.5");
  CHECK(count_in("dua hari") == "2");
  CHECK(count_in("dua belas hari") == "12");
  CHECK(count_in("dua puluh empat tahun") == "24");
  CHECK(count_in("seratus lima puluh tahun") == "150");
  CHECK(count_in("beberapa tahun") == "X");
  CHECK(count_in("10.30 jam") == "");
  CHECK(count_in("rumah") == "");
}

TEST_CASE("figures that are clock times, decades or dates are told apart", "[date]") {
  REQUIRE(clock_number("10.30", false).has_value());
  CHECK(clock_number("10.30", false)->minute == 30);
  CHECK(clock_number("13:05:46", false)->second == 46);
  CHECK(clock_number("10", true)->hour == 10);
  for (const std::string_view none : {"10", "25.00", "10.75", "10.3", "10.300", "1.000.000", "."}) {
    INFO(none);
    CHECK_FALSE(clock_number(none, false).has_value());
  }
  CHECK(decade_number("1980-an") == 1980);
  CHECK(decade_number("90-an") == 1990);
  CHECK_FALSE(decade_number("1985-an").has_value());
  CHECK_FALSE(decade_number("an").has_value());
  REQUIRE(dotted_date("19.6.2024").has_value());
  CHECK(dotted_date("19.6.2024")->month == 6);
  CHECK_FALSE(dotted_date("10.000.000").has_value());
  CHECK_FALSE(dotted_date("40.6.2024").has_value());
  CHECK(full_year(24) == 2024);
  CHECK(full_year(98) == 1998);
}

}  // namespace warta
