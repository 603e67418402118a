#include "calendar/calendar_words.hpp"

#include "lexicon/table_number.hpp"
#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta {

TEST_CASE("the words of the calendar are known in full and in short", "[calendar]") {
  const Lexicon lexicon;
  const CalendarWords words{lexicon};
  CHECK(words.month("juni")->number == 6);
  CHECK(words.month("juni")->full);
  CHECK(words.month("agt")->number == 8);
  CHECK_FALSE(words.month("agt")->full);
  CHECK(words.weekday("jum'at")->number == 5);
  CHECK(words.zone("wita") == std::chrono::minutes{480});
  CHECK(words.zone_prefix("wibpyongyang") == 3);
  CHECK(words.zone_prefix("witapalu") == 4);
  CHECK(words.zone_prefix("palu") == 0);
  CHECK(words.clock_word("pukul") == ClockWord::lead);
  CHECK_FALSE(words.month("rumah").has_value());
}

TEST_CASE("a number out of its range names table and line", "[calendar]") {
  const Table table{"language/months", "month\tnumber\njuni\t13\n"};
  CHECK_THROWS_AS(table_number(table, table.rows()[0], 1, {1, 12}), DataError);
  CHECK_THROWS_WITH(table_number(table, table.rows()[0], 0, {1, 12}),
                    Catch::Matchers::ContainsSubstring("language/months:2"));
}

}  // namespace warta
