#include "date/publication_day.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "calendar/calendar_value.hpp"
#include "date/date_finder.hpp"
#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr unsigned char kCaseBit = 0x20;
constexpr auto kNoLetter = [](auto c) { return ((c | kCaseBit) < 'a') | ((c | kCaseBit) > 'z'); };
constexpr auto kFigure = [](auto c) { return (c >= '0') & (c <= '9'); };
constexpr int kYearReach = 2;  // farther, a weekday fits by chance
constexpr std::chrono::days kYear{366};
constexpr std::size_t kLongestWeekday = 32;  // bytes
constexpr std::size_t kDayReach = 120;       // bytes behind a weekday in which its day stands

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

std::size_t small_byte(char letter) {
  return static_cast<unsigned char>(letter) | kCaseBit;
}

/// The letters of ASCII that a folded text begins with.
std::string_view first_letters(std::string_view folded) {
  return folded.substr(0, find_byte(folded, 0, kNoLetter));
}

}  // namespace

struct PublicationDayFinder::Tools {
  explicit Tools(const Lexicon& lexicon) : tokenizer{lexicon}, dates{lexicon} {
    dates.note_uses(uses);
  }

  Tokenizer tokenizer;
  DateFinder dates;
  WordUseTable uses;  // so that few words of a text have to be looked at
};

PublicationDayFinder::PublicationDayFinder(const Lexicon& lexicon) : lexicon_{lexicon} {
  const Table& table = lexicon.table("language/weekdays");
  for (const Row& row : table.rows())
    for (const std::string_view column : {"weekday", "aliases", "short"})
      for (const std::string_view word : split_list(row[table.column(column)])) {
        const std::string_view letters = first_letters(word);
        if (letters.empty() || letters.size() > kLongestWeekday) continue;
        weekdays_.add(letters);
        weekday_initials_.set(small_byte(letters[0]));
        longest_weekday_ = std::max(longest_weekday_, letters.size());
      }
}

PublicationDayFinder::~PublicationDayFinder() = default;

bool PublicationDayFinder::may_be_weekday(std::string_view letters) const {
  if (letters.empty() || letters.size() > longest_weekday_ ||
      !weekday_initials_.test(small_byte(letters[0])))
    return false;
  std::array<char, kLongestWeekday> folded;
  std::ranges::transform(letters, folded.begin(), lower_ascii);
  return weekdays_.find({folded.data(), letters.size()}).has_value();
}

/// Whether a weekday and a number stand near each other.
bool PublicationDayFinder::may_hold_pair(std::string_view text) const {
  bool holds = false;
  std::size_t begin = 0;
  const auto look = [&](std::size_t end) {
    holds = holds || (may_be_weekday(text.substr(begin, end - begin)) &&
                      has_byte(text.substr(end).substr(0, kDayReach), kFigure));
    begin = end + 1;
  };
  for_each_byte(text, kNoLetter, look);
  look(text.size());
  return holds;
}

std::optional<PublicationDay> PublicationDayFinder::find(std::string_view text) const {
  if (!may_hold_pair(text)) return std::nullopt;
  std::call_once(made_, [this] { tools_ = std::make_unique<const Tools>(lexicon_); });
  TokenizedText tokens = tools_->tokenizer.tokenize(text);
  tokens.look_up(tools_->uses);
  return infer_day(tools_->dates, tokens);
}

}  // namespace warta
