#include "date/token_number.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostFigures = 4;
constexpr int kCenturyTurn = 69;
constexpr int kHoursPerDay = 24;
constexpr int kMinutesPerHour = 60;
constexpr int kYearsPerDecade = 10;
constexpr int kMonths = 12;
constexpr int kMostDays = 31;
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2099;
constexpr int kTen = 10;

bool all_figures(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_ascii_digit);
}

}  // namespace

std::optional<int> plain_number(std::string_view word) {
  if (word.size() > kMostFigures || !all_figures(word)) return std::nullopt;
  int value = 0;
  for (const char c : word) value = value * kTen + (c - '0');
  return value;
}

std::optional<int> year_number(std::string_view word) {
  const auto value = plain_number(word);
  return value && *value >= kFirstYear && *value <= kLastYear ? value : std::nullopt;
}

std::optional<int> product_number(std::string_view word) {
  const std::size_t times = std::min(word.find('x'), word.size());
  const auto left = plain_number(word.substr(0, times));
  const auto right = plain_number(word.substr(std::min(times + 1, word.size())));
  return left && right ? std::optional{*left * *right} : std::nullopt;
}

int full_year(int two_figures) {
  constexpr int this_century = 2000;
  constexpr int last_century = 1900;
  return two_figures + (two_figures < kCenturyTurn ? this_century : last_century);
}

std::optional<int> decade_number(std::string_view word) {
  constexpr std::string_view suffix = "an";
  if (!word.ends_with(suffix)) return std::nullopt;
  word.remove_suffix(suffix.size());
  while (!word.empty() && !is_ascii_digit(word.back())) word.remove_suffix(1);
  const auto number = plain_number(word);
  if (!number || *number % kYearsPerDecade != 0) return std::nullopt;
  if (word.size() == 4 && *number >= kFirstYear) return number;
  constexpr int last_century = 1900;
  if (word.size() == 2 && *number >= 20) return *number + last_century;
  return std::nullopt;
}

std::optional<ClockTime> clock_number(std::string_view word, bool whole_hours) {
  const auto separator = word.find_first_of(".:");
  const auto figures = word.substr(0, separator);
  const auto hour = plain_number(figures);
  if (!hour || figures.size() > 2 || *hour > kHoursPerDay) return std::nullopt;
  if (separator == std::string_view::npos) {
    return whole_hours ? std::optional{ClockTime{*hour, std::nullopt, std::nullopt}} : std::nullopt;
  }
  const auto rest = word.substr(separator + 1);
  const auto minute = plain_number(rest.substr(0, 2));
  if (rest.size() < 2 || !minute || *minute >= kMinutesPerHour) return std::nullopt;
  if (rest.size() == 2) return ClockTime{*hour, minute, std::nullopt};
  const auto second = plain_number(rest.substr(3));
  if (rest.size() != 5 || rest[2] != word[separator] || !second || *second >= kMinutesPerHour) {
    return std::nullopt;
  }
  return ClockTime{*hour, minute, second};
}

std::optional<DottedDate> dotted_date(std::string_view word) {
  const auto first = word.find('.');
  if (first == std::string_view::npos) return std::nullopt;
  const auto second = word.find('.', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto day = plain_number(word.substr(0, first));
  const auto month = plain_number(word.substr(first + 1, second - first - 1));
  const auto year = year_number(word.substr(second + 1));
  if (!day || !month || !year || *day < 1 || *day > kMostDays || *month < 1 || *month > kMonths) {
    return std::nullopt;
  }
  return DottedDate{*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
}

}  // namespace warta
