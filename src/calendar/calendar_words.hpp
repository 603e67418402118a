#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "warta/lexicon.hpp"

namespace warta {

/// A name found in a table of the calendar.
struct CalendarName {
  unsigned number = 0;  ///< month 1-12, weekday 1 (Monday) to 7
  bool full = true;     ///< "Juni"; a short form ("Jun") counts only beside a day or a year
};

/// `rank`: "rd" behind the day of "June 3rd".
enum class ClockWord : unsigned char { lead, am, pm, rank };

/// The words of the calendar and the clock, by their folded spelling: months, weekdays, time zones
/// and what leads in a clock time ("pukul").
class CalendarWords {
 public:
  explicit CalendarWords(const Lexicon& lexicon);

  std::optional<CalendarName> month(std::string_view folded) const;
  std::optional<CalendarName> weekday(std::string_view folded) const;
  std::optional<ClockWord> clock_word(std::string_view folded) const;
  /// The zone named by exactly this word: "wib" -> 420 minutes east of UTC.
  std::optional<std::chrono::minutes> zone(std::string_view folded) const;
  /// How many bytes at the start of `folded` name a zone, the longest that does: 3 for
  /// "wibpyongyang"; 0 if none.
  std::size_t zone_prefix(std::string_view folded) const;

 private:
  std::unordered_map<std::string_view, CalendarName> months_;
  std::unordered_map<std::string_view, CalendarName> weekdays_;
  std::unordered_map<std::string_view, ClockWord> clock_words_;
  std::unordered_map<std::string_view, std::chrono::minutes> zones_;
};

}  // namespace warta
