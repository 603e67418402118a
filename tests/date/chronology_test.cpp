#include "date/chronology.hpp"

#include "date/date_finder.hpp"
#include "support/catch.hpp"
#include "token/tokenizer.hpp"
#include "warta/lexicon.hpp"

namespace warta {
namespace {

/// The values of all dates of an article printed on 24 June 2024.
std::vector<std::string> values_of(const std::string& text) {
  const Lexicon lexicon;
  const DateFinder finder{lexicon};
  WordUseTable uses;
  finder.note_uses(uses);
  TokenizedText tokens = Tokenizer{lexicon}.tokenize(text);
  tokens.look_up(uses);
  std::vector<std::string> values;
  for (const DateMention& date : finder.find(tokens, parse_iso8601("2024-06-24"), false))
    values.push_back(date.value);
  return values;
}

using Values = std::vector<std::string>;

}  // namespace

TEST_CASE("a year on a line of its own stands over the days below it", "[date]") {
  CHECK(
      values_of("Catatan redaksi.\n2001\nHanoi, 4 Agustus. Pasar dibuka.\nHujan turun 5 Agustus.\n"
                "2002\nParis, 23 Mei. Pasar ditutup.\nPada 3 Juni warga pulang.") ==
      Values{"2001", "2001-08-04", "2001-08-05", "2002", "2002-05-23", "2024-06-03"});
}

TEST_CASE("a year that opens a sentence holds for the rest of the paragraph", "[date]") {
  CHECK(values_of("Pada 2018 pasar dibuka. Pada Mei pasar terbakar.\nPada Mei warga pulang.") ==
        Values{"2018", "2018-05", "2024-05"});
  CHECK(values_of("Pasar itu berdiri sejak 2018. Pada Mei pasar terbakar.") ==
        Values{"2018", "2024-05"});
  CHECK(values_of("Pada 2018 pasar dibuka. Kemarin sepi. Pada Mei pasar terbakar.") ==
        Values{"2018", "2024-06-23", "2024-05"});
}

TEST_CASE("a year that opens a paragraph stands over that paragraph", "[date]") {
  CHECK(values_of("Daftarnya begini.\n2001. Pasar dibuka pada 4 Agustus.\n"
                  "2002. Pada Mei pasar terbakar.\nPada 3 Juni warga pulang.") ==
        Values{"2001", "2001-08-04", "2002", "2002-05", "2024-06-03"});
}

TEST_CASE("one sentence that opens with a year makes no chronology", "[date]") {
  CHECK(values_of("Daftarnya begini.\n2001. Pasar dibuka pada 3 Juni.") ==
        Values{"2001", "2024-06-03"});
}

TEST_CASE("years apart stand over nothing, and a weekday over any year", "[date]") {
  CHECK(values_of("Catatan redaksi.\n2001\nPasar dibuka.\n2020-2022\nPada 3 Juni sepi.") ==
        Values{"2001", "2020", "2022", "2024-06-03"});
  CHECK(values_of("Catatan redaksi.\n2001\nRabu (12/6) pasar dibuka.") ==
        Values{"2001", "2024-06-12"});
}

}  // namespace warta
