#include "calendar/calendar_value.hpp"
#include "date/date_finder.hpp"
#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

struct Stages {
  Lexicon lexicon;
  Tokenizer tokenizer{lexicon};
  DateFinder finder{lexicon};

  DateMention first(std::string_view text, year_month_day anchor) const {
    const auto found =
        finder.find(tokenizer.tokenize(text), Timestamp{anchor, std::nullopt, std::nullopt});
    REQUIRE(found.size() == 1);
    return found.front();
  }
};

constexpr year_month_day kThursday{std::chrono::year{2024}, std::chrono::June,
                                   std::chrono::day{20}};

}  // namespace

TEST_CASE("what hangs on the anchor moves with it", "[date]") {
  const Stages stages;
  for (const std::string_view text :
       {"Ia datang kemarin.", "Ia pergi besok lusa.", "Ia tiba dua hari lalu.",
        "Rapat digelar tiga hari lagi.", "Hari ini hujan.", "Api berkobar tadi malam.",
        "Ia datang kemarin malam.", "Ia pulang kemarin dulu."}) {
    CAPTURE(text);
    const auto base = first_day_of(stages.first(text, kThursday).value);
    REQUIRE(base);
    for (int step = -800; step <= 800; step += 13) {
      CAPTURE(step);
      const year_month_day moved{sys_days{kThursday} + days{step}};
      CHECK(first_day_of(stages.first(text, moved).value) ==
            year_month_day{sys_days{*base} + days{step}});
    }
  }
}

TEST_CASE("weekdays and weeks move with the anchor by whole weeks", "[date]") {
  const Stages stages;
  for (const std::string_view text :
       {"Rapat digelar Senin depan.", "Tim kalah Jumat lalu.", "Keterangan itu dirilis Rabu.",
        "Ia absen pekan lalu.", "Ia pergi pada malam Minggu.", "Ia libur akhir pekan ini."}) {
    CAPTURE(text);
    const auto base = first_day_of(stages.first(text, kThursday).value);
    REQUIRE(base);
    for (int step = -770; step <= 770; step += 35) {
      CAPTURE(step);
      const year_month_day moved{sys_days{kThursday} + days{step}};
      CHECK(first_day_of(stages.first(text, moved).value) ==
            year_month_day{sys_days{*base} + days{step}});
    }
  }
}

TEST_CASE("a weekday that disagrees with its day gives both readings", "[date]") {
  const DateMention found = Stages{}.first("Ia tiba Selasa (19/6/2024) di kota itu.", kThursday);
  CHECK(found.value == "2024-06-19");
  CHECK(found.basis == DateBasis::explicit_);
  REQUIRE(found.alternatives.size() == 1);
  CHECK(found.alternatives.front().value == "2024-06-18");
}

TEST_CASE("Islamic days are computed and say so", "[date]") {
  const DateMention found = Stages{}.first("Idulfitri 1445 H dirayakan serentak.", kThursday);
  CHECK(found.value == "2024-04-10");
  CHECK(found.mod == "APPROX");
  CHECK(found.basis == DateBasis::inferred);
  CHECK(found.edtf == "2024-04-10%");
  CHECK(found.alternatives.size() == 2);
}

TEST_CASE("a megabyte of figures and slashes takes one pass", "[date]") {
  const Stages stages;
  std::string text;
  while (text.size() < 1'000'000) text += "19/6/17-12/3.5:06 ";
  const auto found = stages.finder.find(stages.tokenizer.tokenize(text), std::nullopt);
  CHECK(found.size() < text.size() / 10);
}

TEST_CASE("words of time without end take one pass and no deep stack", "[date]") {
  const Stages stages;
  for (const std::string_view words :
       {"Senin-",    "1 dan ",      "1 tahun ", "sekitar ",   "awal ",
        "puluh ",    "satu ratus ", "ratus ",   "satu koma ", "puluhan juta ",
        "kemarin (", "pukul ",      "setiap ",  "HUT ",       "malam ",
        "(19/6",     "tanggal ",    "1-",       "kuartal ",   "2 tahun 3 bulan 4 hari "}) {
    CAPTURE(words);
    std::string text;
    while (text.size() < 200'000) text += words;
    const auto found = stages.finder.find(stages.tokenizer.tokenize(text), std::nullopt);
    CHECK(found.size() <= text.size() / words.size() + 1);
  }
}

}  // namespace warta
