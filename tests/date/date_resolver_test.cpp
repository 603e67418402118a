#include "date/date_resolver.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::optional<Timestamp> day(std::string_view iso) {
  return parse_iso8601(iso);
}

TimeExpression year(int value) {
  auto expression = start_expression(ExpressionForm::year, 0, 1, "year");
  expression.year = value;
  return expression;
}

TimeExpression counted(std::string_view amount, TimeUnit unit, TimeDirection direction) {
  auto expression = start_expression(ExpressionForm::counted, 0, 3, "counted");
  expression.amount = std::string{amount};
  expression.unit = unit;
  expression.direction = direction;
  return expression;
}

}  // namespace

TEST_CASE("what came later counts from a date that keeps it in the past", "[date]") {
  DateResolver resolver{day("2024-06-20"), false};
  resolver.resolve(year(2002), {});
  resolver.resolve(year(2023), {});
  const auto nine = counted("9", TimeUnit::year, TimeDirection::after);
  const DateMention found = resolver.resolve(nine, {});
  CHECK(found.value == "2011");
  CHECK(found.anchor == "2002");
  CHECK(found.basis == DateBasis::relative);
}

TEST_CASE("a text that looks ahead counts from its own dates", "[date]") {
  DateResolver resolver{day("2024-06-20"), false};
  resolver.resolve(year(2002), {});
  resolver.resolve(year(2030), {});
  CHECK(resolver.resolve(counted("2", TimeUnit::year, TimeDirection::after), {}).value == "2032");
}

TEST_CASE("a day before a date is not counted from a mere year", "[date]") {
  DateResolver resolver{day("2015-05-06"), false};
  auto opened = start_expression(ExpressionForm::day, 0, 3, "day-month");
  opened.year = 2015;
  opened.month = 4;
  opened.day = 30;
  resolver.resolve(opened, {});
  resolver.resolve(year(2011), {});
  const auto before = counted("1", TimeUnit::day, TimeDirection::before);
  CHECK(resolver.resolve(before, {}).value == "2015-04-29");
}

TEST_CASE("with nothing to count from a later day is only some past", "[date]") {
  DateResolver resolver{day("2024-06-20"), false};
  const auto later = counted("2", TimeUnit::day, TimeDirection::after);
  CHECK(resolver.resolve(later, {}).value == "PAST_REF");
}

}  // namespace warta
