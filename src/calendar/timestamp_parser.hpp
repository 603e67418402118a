#pragma once

#include <optional>
#include <string_view>

#include "calendar/calendar_words.hpp"
#include "warta/date.hpp"
#include "warta/lexicon.hpp"
#include "warta/span.hpp"

namespace warta {

/// How "3/4/2024" is to be read: 3 April, as Indonesians write, or March 4.
enum class DayOrder { unknown, day_first, month_first };

/// A publication time within a line of a page: "Rabu, 19 Jun 2024 23:56 WIB".
struct TimestampMatch {
  Timestamp timestamp;
  Span span;                           ///< of the line
  DayOrder order = DayOrder::unknown;  ///< what the numbers prove: "25/4/2024" the day first
  std::optional<Timestamp> other{};    ///< the reading in the other order, if both make a day
};

/// Reads publication times as Indonesian pages and feeds write them:
///
///   "Kamis, 14 September 2023 08:21 WIB"   "05 November 2015 | 11:13 WIB"   "23/02/2016"
///   "17-Aug-20"   "13+December+2018"   "Wed, 19 Jun 2024 11:03:00 +0700"   "2024-06-19T11:03Z"
///
/// Between numbers the day comes first ("3/4/2024" is 3 April) unless the caller knows better, only
/// the other order makes a day, or makes the weekday beside it right.
class TimestampParser {
 public:
  /// `lexicon` must outlive this: words are views into its tables.
  explicit TimestampParser(const Lexicon& lexicon) : words_{lexicon} {}

  /// The first date with day, month and year in `line`, with the clock time and zone that go with
  /// it.  A zone glued to what follows ("WIBPYONGYANG") ends the match before the glue.
  std::optional<TimestampMatch> find(std::string_view line,
                                     DayOrder order = DayOrder::unknown) const;

 private:
  CalendarWords words_;
};

}  // namespace warta
