#include "calendar/post_age.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

/// The day that a page tells which was seen then; "none" if it is no age, "?" if no day is told.
std::string when(std::string_view value, std::string_view seen = "2024-06-19T11:03:00+07:00") {
  static const Lexicon lexicon;
  static const PostAges ages{lexicon};
  const auto age = ages.read(value);
  if (!age) return "none";
  const auto published = published_at(*age, *parse_iso8601(seen));
  return published ? to_iso8601(*published) : "?";
}

TEST_CASE("hours and minutes give the moment", "[calendar]") {
  CHECK(when("2 jam lalu") == "2024-06-19T09:03:00+07:00");
  CHECK(when(" 5 menit yang lalu ") == "2024-06-19T10:58:00+07:00");
  CHECK(when("sejam yang lalu") == "2024-06-19T10:03:00+07:00");
  CHECK(when("12 hours ago") == "2024-06-18T23:03:00+07:00");
  CHECK(when("an hour ago") == "2024-06-19T10:03:00+07:00");
  CHECK(when("2h ago") == "2024-06-19T09:03:00+07:00");
  CHECK(when("Baru saja") == "2024-06-19T11:03:00+07:00");
  CHECK(when("2 jam lalu", "2024-06-19") == "?");
}

TEST_CASE("days give the day alone", "[calendar]") {
  CHECK(when("3 hari yang lalu") == "2024-06-16");
  CHECK(when("20 hari silam") == "2024-05-30");
  CHECK(when("kemarin") == "2024-06-18");
  CHECK(when("Kemarin, 14:20 WIB") == "2024-06-18T14:20:00+07:00");
  CHECK(when("hari ini 08.15") == "2024-06-19T08:15:00");
  CHECK(when("yesterday", "2024-06-19") == "2024-06-18");
}

TEST_CASE("what is no age, or none that tells a day, is none", "[calendar]") {
  for (const std::string_view value :
       {"2 jam", "jam lalu", "lalu", "2 pekan lalu", "2 jam lalu di Pyongyang", "2024", "",
        "kemarin sore", "tahun lalu", "5000 jam lalu", "2 3 jam lalu", "baru", "hari lalu"}) {
    CAPTURE(value);
    CHECK(when(value) == "none");
  }
}

}  // namespace
}  // namespace warta
