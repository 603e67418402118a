#include "text/time_zone.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using std::chrono::minutes;
using std::chrono::year;

TEST_CASE("a zone shows what its clocks showed on that day", "[text]") {
  CHECK(utc_offset("Asia/Jakarta", year{2024} / 6 / 19) == minutes{420});
  CHECK(utc_offset("Europe/Moscow", year{2012} / 6 / 1) == minutes{240});
  CHECK(utc_offset("Europe/Moscow", year{2024} / 6 / 19) == minutes{180});
  CHECK(utc_offset("Asia/Pyongyang", year{2016} / 6 / 1) == minutes{510});
  CHECK(utc_offset("America/New_York", year{2024} / 6 / 19) == minutes{-240});
  CHECK(utc_offset("America/New_York", year{2024} / 1 / 19) == minutes{-300});
}

TEST_CASE("what is no zone or no day has no offset", "[text]") {
  CHECK_FALSE(utc_offset("Asia/Nowhere", year{2024} / 6 / 19));
  CHECK_FALSE(utc_offset("", year{2024} / 6 / 19));
  CHECK_FALSE(utc_offset("Asia/Jakarta", year{2024} / 2 / 30));
}

}  // namespace
}  // namespace warta
