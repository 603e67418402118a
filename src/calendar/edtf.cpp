#include "calendar/edtf.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "calendar/calendar_value.hpp"

namespace warta {
namespace {

constexpr std::size_t kDayFigures = 10;  // of "2024-06-19"
constexpr std::size_t kTimeWithSeconds = 19;
constexpr std::size_t kYearFigures = 4;
constexpr int kDaysPerWeek = 7;

std::string_view qualifier_of(std::string_view mod, DateBasis basis) {
  const bool rough = mod == "APPROX", worked_out = basis == DateBasis::inferred;
  return rough && worked_out ? "%" : rough ? "~" : worked_out ? "?" : "";
}

std::string of_week(std::string_view value) {
  const auto monday = first_day_of(value.substr(0, value.find("-WE")));
  if (!monday) return {};
  const int first = value.ends_with("-WE") ? kDaysPerWeek - 2 : 0;
  return edtf_interval(day_value(shifted(*monday, TimeUnit::day, first)),
                       day_value(shifted(*monday, TimeUnit::day, kDaysPerWeek - 1)));
}

}  // namespace

std::string to_edtf(std::string_view value, std::string_view mod, DateBasis basis) {
  const TimeUnit unit = precision_of(value);
  if (value.starts_with("XXXX-WXX")) return {};
  if (unit == TimeUnit::none)
    return value.starts_with("XXXX-") ? std::string{value} : std::string{};
  if (unit == TimeUnit::week) return of_week(value);
  std::string date{value};
  if (unit == TimeUnit::part) {
    const YearPart* const part = find_year_part(value.substr(kYearFigures + 1));
    if (part == nullptr) return {};
    date = fmt::format("{}-{}", value.substr(0, kYearFigures), part->edtf);
  }
  const bool to_the_second = value.size() >= kTimeWithSeconds && value[kTimeWithSeconds - 3] == ':';
  if (unit < TimeUnit::day && !to_the_second) date.resize(kDayFigures);
  return to_the_second ? date : date.append(qualifier_of(mod, basis));
}

std::string edtf_interval(std::string_view from, std::string_view to) {
  from = from.substr(0, from.find('/'));
  to = to.substr(std::min(to.find('/') + 1, to.size()));
  return std::string{from.empty() ? ".." : from}.append("/").append(to.empty() ? ".." : to);
}

}  // namespace warta
