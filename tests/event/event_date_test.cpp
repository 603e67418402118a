#include "event/event_date.hpp"

#include <string>

#include "support/catch.hpp"

namespace warta {
namespace {

EventDate reduced(const std::string& value, DateType type = DateType::date) {
  DateMention mention;
  mention.type = type;
  mention.value = value;
  return reduce_date(mention);
}

}  // namespace

TEST_CASE("a date keeps its precision and loses its hour", "[event]") {
  CHECK(reduced("2024-06-19TMO", DateType::time).value == "2024-06-19");
  CHECK(reduced("2024-06-19TMO", DateType::time).precision == Precision::day);
  CHECK(reduced("2024-W25").value == "2024-W25");
  CHECK(reduced("2024-W25").precision == Precision::week);
  CHECK(reduced("2023-09").precision == Precision::month);
  CHECK(reduced("2023").precision == Precision::year);
  CHECK(reduced("2023-SU").value == "2023");
}

TEST_CASE("what is no day, week, month or year dates nothing", "[event]") {
  CHECK_FALSE(reduced("198X").known());
  CHECK_FALSE(reduced("XXXX-06-12").known());
  CHECK_FALSE(reduced("PRESENT_REF").known());
  CHECK_FALSE(reduced("").known());
  CHECK_FALSE(reduced("P24Y", DateType::duration).known());
}

TEST_CASE("dates agree when one holds the other", "[event]") {
  CHECK(dates_agree(reduced("2024-06-19"), reduced("2024-06-19")));
  CHECK(dates_agree(reduced("2024-06-19"), reduced("2024-W25")));
  CHECK_FALSE(dates_agree(reduced("2024-06-24"), reduced("2024-W25")));
  CHECK(dates_agree(reduced("2023-09-13"), reduced("2023-09")));
  CHECK(dates_agree(reduced("2023"), reduced("2023-09-13")));
  CHECK_FALSE(dates_agree(reduced("2019"), reduced("2023-09-13")));
  CHECK(dates_agree({}, reduced("2023-09-13")));
}

TEST_CASE("days lie between dates", "[event]") {
  CHECK(days_between(reduced("2024-06-12"), reduced("2024-06-19")) == 7);
  CHECK(days_between(reduced("2024-06-19"), reduced("2024-06-12")) == -7);
  CHECK(days_between(reduced("2024-06-12"), reduced("2024-W25")) == 8);
  CHECK_FALSE(days_between({}, reduced("2024-06-12")).has_value());
}

}  // namespace warta
