#include "date/publication_day.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "date/calendar_value.hpp"

namespace warta {
namespace {

using std::chrono::year_month_day;

constexpr int kYearReach = 2;  // farther, a weekday fits by chance

struct Floor {
  year_month_day day;
  std::string_view words;
};

/// The latest date that the text states in full, or else the latest year or month.
std::optional<Floor> latest_stated(const std::vector<DateMention>& mentions,
                                   const TokenizedText& text) {
  std::optional<Floor> days;
  std::optional<Floor> longer;
  for (const DateMention& mention : mentions) {
    if (mention.type == DateType::duration || mention.type == DateType::set) continue;
    if (mention.basis == DateBasis::relative || mention.value.starts_with('X')) continue;
    const auto first = first_day_of(mention.value);
    if (!first) continue;
    auto& floor = precision_of(mention.value) <= TimeUnit::day ? days : longer;
    if (!floor || *first > floor->day) floor = Floor{*first, slice(text.text, mention.span)};
  }
  return days ? days : longer;
}

/// The latest of the days that stand with weekday and year: "Rabu (19/6/2024)" is how a paper
/// writes the day of its news.
std::optional<PublicationDay> latest_dated(const std::vector<WeekdayDay>& pairs,
                                           const TokenizedText& text) {
  std::optional<PublicationDay> latest;
  for (const WeekdayDay& pair : pairs) {
    if (!pair.year) continue;
    const year_month_day day{std::chrono::year{*pair.year}, std::chrono::month{pair.month},
                             std::chrono::day{pair.day}};
    if (!day.ok() || weekday_of(day) != pair.weekday || (latest && latest->day.day >= day))
      continue;
    latest = PublicationDay{
        {day, std::nullopt, std::nullopt}, std::string{slice(text.text, pair.span)}, pair.span};
  }
  return latest;
}

std::optional<year_month_day> first_fitting(const WeekdayDay& pair, year_month_day floor) {
  for (int step = 0; step <= kYearReach; ++step) {
    const year_month_day day{floor.year() + std::chrono::years{step},
                             std::chrono::month{pair.month}, std::chrono::day{pair.day}};
    if (day.ok() && day >= floor && weekday_of(day) == pair.weekday) return day;
  }
  return std::nullopt;
}

}  // namespace

std::optional<PublicationDay> infer_publication_day(const DateFinder& finder,
                                                    const TokenizedText& text) {
  auto pairs = finder.weekday_days(text);
  std::erase_if(pairs, [](const WeekdayDay& pair) { return pair.points_ahead; });
  const auto dated = latest_dated(pairs, text);
  std::erase_if(pairs, [](const WeekdayDay& pair) { return pair.year.has_value(); });
  if (pairs.empty()) return dated;
  const auto floor = latest_stated(finder.find(text, std::nullopt), text);
  if (!floor) return std::nullopt;
  std::optional<PublicationDay> latest;
  for (const WeekdayDay& pair : pairs) {
    // Once one pair fixes the year, the others must lie beside it.
    const auto day = first_fitting(pair, latest ? latest->day.day : floor->day);
    if (!day || (latest && day->year() != latest->day.day.year())) continue;
    latest = PublicationDay{{*day, std::nullopt, std::nullopt},
                            fmt::format("{}, after {}", slice(text.text, pair.span), floor->words),
                            pair.span};
  }
  return latest;
}

}  // namespace warta
