#include "date/publication_day.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "calendar/calendar_value.hpp"
#include "date/date_finder.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr auto kNoLetter = [](auto c) { return (c < 'a') | (c > 'z'); };
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

std::optional<PublicationDay> infer_day(const DateFinder& finder, const TokenizedText& text) {
  const auto expressions = finder.expressions(text);
  auto pairs = finder.weekday_days(text, expressions);
  std::erase_if(pairs, [](const WeekdayDay& pair) { return pair.points_ahead; });
  const auto dated = latest_dated(pairs, text);
  std::erase_if(pairs, [](const WeekdayDay& pair) { return pair.year.has_value(); });
  if (pairs.empty() && !dated) return std::nullopt;
  const auto mentions = finder.find(text, expressions, std::nullopt);
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

/// The letters of ASCII that a folded text begins with.
std::string_view first_letters(std::string_view folded) {
  return folded.substr(0, find_byte(folded, 0, kNoLetter));
}

}  // namespace

struct PublicationDayFinder::Tools {
  explicit Tools(const Lexicon& lexicon) : tokenizer{lexicon}, dates{lexicon} {}

  Tokenizer tokenizer;
  DateFinder dates;
};

PublicationDayFinder::PublicationDayFinder(const Lexicon& lexicon) : lexicon_{lexicon} {
  const Table& table = lexicon.table("language/weekdays");
  for (const Row& row : table.rows())
    for (const std::string_view column : {"weekday", "aliases", "short"})
      for (const std::string_view word : split_list(row[table.column(column)]))
        weekdays_.add(first_letters(word));
}

PublicationDayFinder::~PublicationDayFinder() = default;

bool PublicationDayFinder::says_weekday(std::string_view text) const {
  const std::string folded = fold_case(text);
  bool says = false;
  std::size_t begin = 0;
  const auto look = [&](std::size_t end) {
    says = says || weekdays_.find(std::string_view{folded}.substr(begin, end - begin)).has_value();
    begin = end + 1;
  };
  for_each_byte(folded, kNoLetter, look);
  look(folded.size());
  return says;
}

std::optional<PublicationDay> PublicationDayFinder::find(std::string_view text) const {
  if (!says_weekday(text)) return std::nullopt;
  std::call_once(made_, [this] { tools_ = std::make_unique<const Tools>(lexicon_); });
  return infer_day(tools_->dates, tools_->tokenizer.tokenize(text));
}

}  // namespace warta
