#include "calendar/day_range.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace warta {
namespace {

namespace chrono = std::chrono;

/// "2019", "198X", "19XX": the unknown digits run from 0 to 9.
std::optional<DayRange> year_range(std::string_view year) {
  if (year.size() != 4) return std::nullopt;
  const auto known = std::min(year.find('X'), year.size());
  if (year.find_first_not_of('X', known) != std::string_view::npos) return std::nullopt;
  int first = 0, last = 0;
  for (std::size_t i = 0; i < year.size(); ++i) {
    const bool digit = i < known;
    if (digit && (year[i] < '0' || year[i] > '9')) return std::nullopt;
    first = first * 10 + (digit ? year[i] - '0' : 0);
    last = last * 10 + (digit ? year[i] - '0' : 9);
  }
  return DayRange{chrono::year{first} / 1 / 1, chrono::year{last} / 12 / 31, Precision::year};
}

/// Week 1 is the one that holds 4 January; weeks start on Monday.
std::optional<DayRange> week_range(int year, std::string_view week) {
  const auto count = read_digits(week.substr(0, 2));
  if (!count || *count < 1 || *count > 53) return std::nullopt;
  const chrono::sys_days fourth{chrono::year{year} / 1 / 4};
  const auto monday = fourth - (chrono::weekday{fourth} - chrono::Monday);
  const auto first = monday + chrono::weeks{*count - 1};
  return DayRange{first, first + chrono::days{6}, Precision::week};
}

std::optional<DayRange> single_range(std::string_view iso) {
  iso = iso.substr(0, iso.find('T'));
  const std::string_view year = iso.substr(0, 4);
  if (iso.size() <= 4) return year_range(year);
  const auto y = read_digits(year);
  if (!y || iso[4] != '-') return std::nullopt;
  const std::string_view rest = iso.substr(5);
  if (rest.starts_with('W')) return week_range(*y, rest.substr(1));
  const auto month = read_digits(rest.substr(0, 2));
  if (!month) return year_range(year);  // a season or quarter: "2024-SU"
  const auto whole = chrono::year{*y} / chrono::month(static_cast<unsigned>(*month));
  if (!whole.ok()) return std::nullopt;
  if (rest.size() == 2)
    return DayRange{whole / 1, chrono::sys_days{whole / chrono::last}, Precision::month};
  const auto day = rest[2] == '-' ? read_digits(rest.substr(3)) : std::nullopt;
  if (!day) return std::nullopt;
  const auto date = whole / chrono::day(static_cast<unsigned>(*day));
  if (!date.ok()) return std::nullopt;
  return DayRange{date, date, Precision::day};
}

}  // namespace

std::optional<DayRange> parse_day_range(std::string_view iso) {
  const auto slash = iso.find('/');
  if (slash == std::string_view::npos) return single_range(iso);
  const auto first = single_range(iso.substr(0, slash));
  const auto last = single_range(iso.substr(slash + 1));
  if (!first || !last || last->last < first->first) return std::nullopt;
  return DayRange{first->first, last->last, std::max(first->precision, last->precision)};
}

std::chrono::days days_between(const DayRange& a, const DayRange& b) {
  if (a.overlaps(b)) return chrono::days{0};
  return a.first > b.last ? a.first - b.last : b.first - a.last;
}

std::chrono::sys_seconds instant_of(const Timestamp& timestamp) {
  return chrono::sys_days{timestamp.day} + timestamp.time.value_or(chrono::seconds{0}) -
         timestamp.offset.value_or(chrono::minutes{0});
}

}  // namespace warta
