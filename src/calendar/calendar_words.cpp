#include "calendar/calendar_words.hpp"

#include <algorithm>

#include "lexicon/table_number.hpp"

namespace warta {
namespace {

using Names = std::unordered_map<std::string_view, CalendarName>;

Names read_names(const Table& table, std::string_view key, int largest) {
  const auto name = table.column(key), number = table.column("number"),
             aliases = table.column("aliases"), shorts = table.column("short");
  Names names;
  for (const Row& row : table.rows()) {
    const auto value = static_cast<unsigned>(table_number(table, row, number, {1, largest}));
    names.emplace(row[name], CalendarName{value, true});
    for (const auto alias : split_list(row[aliases]))
      names.emplace(alias, CalendarName{value, true});
    for (const auto brief : split_list(row[shorts]))
      names.emplace(brief, CalendarName{value, false});
  }
  return names;
}

ClockWord clock_word_named(std::string_view role) {
  if (role == "am") return ClockWord::am;
  if (role == "rank") return ClockWord::rank;
  return role == "pm" ? ClockWord::pm : ClockWord::lead;
}

template <typename Value>
std::optional<Value> look_up(const std::unordered_map<std::string_view, Value>& map,
                             std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? std::nullopt : std::optional{found->second};
}

constexpr int kMonths = 12;
constexpr int kWeekdays = 7;
constexpr int kFarthestZone = 14 * 60;

}  // namespace

CalendarWords::CalendarWords(const Lexicon& lexicon)
    : months_{read_names(lexicon.table("language/months"), "month", kMonths)},
      weekdays_{read_names(lexicon.table("language/weekdays"), "weekday", kWeekdays)} {
  const Table& months = lexicon.table("language/months");
  for (const Row& row : months.rows())
    for (const auto stamped : split_list(row[months.column("stamped")]))
      months_.emplace(stamped, CalendarName{months_.at(row[0]).number, false});
  const Table& clock = lexicon.table("language/clock_words");
  for (const Row& row : clock.rows()) {
    clock_words_.emplace(row[clock.column("word")], clock_word_named(row[clock.column("role")]));
  }
  const Table& zones = lexicon.table("language/zones");
  for (const Row& row : zones.rows()) {
    zones_.emplace(row[zones.column("zone")],
                   std::chrono::minutes{table_number(zones, row, zones.column("minutes"),
                                                     {-kFarthestZone, kFarthestZone})});
  }
}

std::optional<CalendarName> CalendarWords::month(std::string_view folded) const {
  return look_up(months_, folded);
}

std::optional<CalendarName> CalendarWords::weekday(std::string_view folded) const {
  return look_up(weekdays_, folded);
}

std::optional<ClockWord> CalendarWords::clock_word(std::string_view folded) const {
  return look_up(clock_words_, folded);
}

std::optional<std::chrono::minutes> CalendarWords::zone(std::string_view folded) const {
  return look_up(zones_, folded);
}

std::size_t CalendarWords::zone_prefix(std::string_view folded) const {
  std::size_t longest = 0;
  for (const auto& [name, offset] : zones_) {
    if (folded.starts_with(name)) longest = std::max(longest, name.size());
  }
  return longest;
}

}  // namespace warta
