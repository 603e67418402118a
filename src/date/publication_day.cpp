#include "date/publication_day.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "calendar/calendar_value.hpp"

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kYearReach = 2;  // farther, a weekday fits by chance
constexpr std::chrono::days kYear{366};

struct Floor {
  year_month_day day;
  std::string_view words;
};

/// The latest dates that the text states: in full, and as a year or month.
struct Stated {
  std::optional<Floor> days;
  std::optional<Floor> longer;

  const std::optional<Floor>& floor() const { return days ? days : longer; }
  bool reaches(year_month_day day) const {
    return (days && days->day > day) || (longer && longer->day > day);
  }
};

Stated latest_stated(const std::vector<DateMention>& mentions, const TokenizedText& text) {
  Stated stated;
  for (const DateMention& mention : mentions) {
    if (mention.type == DateType::duration || mention.type == DateType::set) continue;
    if (mention.basis == DateBasis::relative || mention.value.starts_with('X')) continue;
    const auto first = first_day_of(mention.value);
    if (!first) continue;
    auto& floor = precision_of(mention.value) <= TimeUnit::day ? stated.days : stated.longer;
    if (!floor || *first > floor->day) floor = Floor{*first, slice(text.text, mention.span)};
  }
  return stated;
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
  if (pairs.empty() && !dated) return std::nullopt;
  const auto mentions = finder.find(text, std::nullopt);
  const Stated stated = latest_stated(mentions, text);
  if (pairs.empty()) {
    // A day of 2019 in a text that speaks of 2023 is not the day of its news.
    const bool old = dated && stated.reaches(sys_days{dated->day.day} + kYear);
    return old ? std::nullopt : dated;
  }
  const auto& floor = stated.floor();
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
