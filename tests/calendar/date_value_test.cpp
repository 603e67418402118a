#include "calendar/date_value.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

const TimestampParser& parser() {
  static const Lexicon lexicon;
  static const TimestampParser parser{lexicon};
  return parser;
}

std::string read(std::string_view value, DayOrder order = DayOrder::unknown) {
  const auto match = read_date_value(parser(), value, order);
  return match ? to_iso8601(match->timestamp) : "none";
}

std::string in_path(std::string_view path) {
  const auto date = find_path_date(parser(), path);
  return date ? to_iso8601({date->day, {}, {}}) + " " + date->evidence : "none";
}

TEST_CASE("the dates of records are read", "[calendar]") {
  CHECK(read("2024-06-19T11:03:00+07:00") == "2024-06-19T11:03:00+07:00");
  CHECK(read("20240619") == "2024-06-19");
  CHECK(read("20240619110300") == "2024-06-19T11:03:00");
  CHECK(read("1718769780") == "2024-06-19T04:03:00+00:00");
  CHECK(read("1718769780000") == "2024-06-19T04:03:00+00:00");
  CHECK(read("1718769780.0") == "2024-06-19T04:03:00+00:00");
  CHECK(read("datetime.datetime(2024, 6, 19, 11, 3)") == "2024-06-19");
  CHECK(read(" Selasa, 29 Januari 2019 / 20:44 WIB ") == "2019-01-29T20:44:00+07:00");
  CHECK(read("13+December+2018") == "2018-12-13");
  CHECK(read("Wed, 19 Jun 2024 11:03:00 +0700") == "2024-06-19T11:03:00+07:00");
}

TEST_CASE("moments as programs write them", "[calendar]") {
  CHECK(read("20240619T110300Z") == "2024-06-19T11:03:00+00:00");
  CHECK(read("20240619T110300+0700") == "2024-06-19T11:03:00+07:00");
  CHECK(read("20240619T11") == "none");
  CHECK(read("/Date(1718769780000)/") == "2024-06-19T04:03:00+00:00");
  CHECK(read("/Date(1718769780000+0700)/") == "2024-06-19T04:03:00+00:00");
  CHECK(read("1718769780.25") == "2024-06-19T04:03:00+00:00");
  CHECK(read("1718769780.25.1") == "none");
}

TEST_CASE("blanks may hold together what is wholly a date", "[calendar]") {
  CHECK(read("19 06 2024") == "2024-06-19");
  CHECK(read("Rabu 19 06 2024 11:03") == "2024-06-19T11:03:00");
  CHECK(read("19 Jun 24") == "2024-06-19");
  CHECK(read("19 Jun 24 orang") == "none");
  CHECK(read("19 06 orang") == "none");
}

TEST_CASE("a spreadsheet's days are counted from 1899-12-30", "[calendar]") {
  CHECK(read("45462") == "2024-06-19");
  CHECK(read("45462.0") == "2024-06-19");
  CHECK(read("45462.460417") == "2024-06-19T11:03:00");
  CHECK(read("45462,46") == "none");
  CHECK(read("12345") == "none");
  CHECK(read("99999.5") == "none");
}

TEST_CASE("the year may stand behind time and zone", "[calendar]") {
  CHECK(read("Wed Jun 19 11:03:00 +0700 2024") == "2024-06-19T11:03:00+07:00");
  CHECK(read("Wed Jun 19 11:03:00 WIB 2024") == "2024-06-19T11:03:00+07:00");
  CHECK(read("Wed Jun 19 11:03:00 2024") == "2024-06-19T11:03:00");
  CHECK(read("June 19, 2024 11:03") == "2024-06-19T11:03:00");
  CHECK(read("June 19 11:03") == "none");
}

TEST_CASE("what is no date is none", "[calendar]") {
  for (const std::string_view value : {"", "[]", "kemarin", "12", "99999999", "20241399", "2024",
                                       "12345678901234567890", "datetime(", "date()"}) {
    CAPTURE(value);
    CHECK(read(value) == "none");
  }
}

TEST_CASE("the order of day and month is the caller's where nothing proves it", "[calendar]") {
  CHECK(read("3/4/2024 10:00") == "2024-04-03T10:00:00");
  CHECK(read("3/4/2024", DayOrder::month_first) == "2024-03-04");
  CHECK(read("25/4/2024", DayOrder::month_first) == "2024-04-25");
  CHECK(read_date_value(parser(), "25/4/2024")->order == DayOrder::day_first);
  CHECK(read_date_value(parser(), "4/25/2024")->order == DayOrder::month_first);
  const auto doubtful = read_date_value(parser(), "3/4/2024 10:00");
  CHECK(doubtful->order == DayOrder::unknown);
  REQUIRE(doubtful->other);
  CHECK(to_iso8601(*doubtful->other) == "2024-03-04T10:00:00");
  CHECK_FALSE(read_date_value(parser(), "3/3/2024")->other);
  CHECK_FALSE(read_date_value(parser(), "2024-04-03")->other);
}

TEST_CASE("paths and addresses name days", "[calendar]") {
  CHECK(in_path("kompas/2024-01-05/x.md") == "2024-01-05 2024-01-05");
  CHECK(in_path("berita_20240105.txt") == "2024-01-05 20240105");
  CHECK(in_path("berita_2024_01_05.txt") == "2024-01-05 2024_01_05");
  CHECK(in_path("arsip/01Nov2025/x.md") == "2025-11-01 01Nov2025");
  CHECK(in_path("2023-01-01/berita-2024-01-05.txt") == "2024-01-05 2024-01-05");
  CHECK(in_path("https://koran.id/read/2023/02/27/23444401/tamu-tiba") == "2023-02-27 2023/02/27");
  CHECK(in_path("https://koran.id/news/20230905123456-4-468912/tamu") == "2023-09-05 20230905");
}

TEST_CASE("numbers of other kinds are no days", "[calendar]") {
  for (const std::string_view path :
       {"berita/d-8171947/tamu", "artikel-12-10-15.txt", "ktt-2019.txt", "12345678.html",
        "a/2024/x.md", "1.2.3/warta", "", "//", "2024-13-40"}) {
    CAPTURE(path);
    CHECK(in_path(path) == "none");
  }
}

}  // namespace
}  // namespace warta
