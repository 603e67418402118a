#include "calendar/edtf.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string plain(std::string_view value) {
  return to_edtf(value, "", DateBasis::explicit_);
}

}  // namespace

TEST_CASE("dates keep their precision in EDTF", "[calendar]") {
  for (const char* value : {"2024-06-19", "2024-06", "2024", "198X", "19XX", "XXXX-06-12"})
    CHECK(plain(value) == value);
}

TEST_CASE("what EDTF writes in another way", "[calendar]") {
  CHECK(plain("2024-W25") == "2024-06-17/2024-06-23");
  CHECK(plain("2024-W25-WE") == "2024-06-22/2024-06-23");
  CHECK(plain("2024-Q3") == "2024-35");
  CHECK(plain("2024-H1") == "2024-40");
  CHECK(plain("2018-WI") == "2018-24");
}

TEST_CASE("EDTF invents no second", "[calendar]") {
  CHECK(plain("2024-06-19TNI") == "2024-06-19");
  CHECK(plain("2024-06-19T14") == "2024-06-19");
  CHECK(plain("2024-06-19T08:21+07:00") == "2024-06-19");
  CHECK(plain("2024-06-19T08:21:30+07:00") == "2024-06-19T08:21:30+07:00");
}

TEST_CASE("doubt is a mark behind the date", "[calendar]") {
  CHECK(to_edtf("2024-06", "APPROX", DateBasis::explicit_) == "2024-06~");
  CHECK(to_edtf("2024-06", "START", DateBasis::inferred) == "2024-06?");
  CHECK(to_edtf("2024-04-10", "APPROX", DateBasis::inferred) == "2024-04-10%");
}

TEST_CASE("what is no date has no EDTF", "[calendar]") {
  for (const char* value : {"P24Y", "PT1H", "PRESENT_REF", "PXD", "XXXX-WXX-3", "", "2024-ZZ"})
    CHECK(plain(value).empty());
}

TEST_CASE("intervals have a beginning and an end", "[calendar]") {
  CHECK(edtf_interval("2023-09-12", "2023-09-13") == "2023-09-12/2023-09-13");
  CHECK(edtf_interval("2011", "") == "2011/..");
  CHECK(edtf_interval("", "2019-06") == "../2019-06");
  CHECK(edtf_interval("2024-06-10/2024-06-16", "2024-06-17/2024-06-23") == "2024-06-10/2024-06-23");
}

}  // namespace warta
