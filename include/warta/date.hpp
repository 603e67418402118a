#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "warta/span.hpp"

namespace warta {

/// A point in time as a newspaper states it: a calendar day, perhaps a clock time, perhaps a zone.
/// What is not stated stays empty; "Rabu, 19 Jun 2024 23:56 WIB" fills all three.
struct Timestamp {
  std::chrono::year_month_day day{};
  std::optional<std::chrono::seconds> time;    ///< since midnight
  std::optional<std::chrono::minutes> offset;  ///< east of UTC; WIB is +420 minutes

  friend bool operator==(const Timestamp&, const Timestamp&) = default;
};

/// ISO 8601 of what is known: "2024-06-12", "2024-06-19T23:56:00", "2024-06-19T23:56:00+07:00".
std::string to_iso8601(const Timestamp& timestamp);

/// The inverse of to_iso8601, also taking a space for the T, "Z", and minutes without seconds.
/// Nothing if `text` is not wholly such a date or names a day that does not exist.
std::optional<Timestamp> parse_iso8601(std::string_view text);

/// TIMEX3's classes in lower case.
enum class DateType { date, time, duration, set };

/// How the value was reached: written out; written and checked against its weekday; counted from
/// the anchor ("tahun lalu"); or from an anchor that is itself inferred.
enum class DateBasis { explicit_, weekday, relative, inferred };

/// A reading that was considered and not chosen, with the reason; shown by `warta explain`.
struct Alternative {
  std::string value;
  std::string reason;

  friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// An expression of time in the text and its ISO 8601 value at the precision of the words, never
/// finer: "September 2023" is 2023-09, "minggu depan" 2024-W25, "1980-an" 198X.
///
///   "Rabu (19/6)", anchor 2024-06-20 -> {date, "2024-06-19", mod "", weekday, rule
///   "weekday-slash"}
struct DateMention {
  Span span;
  DateType type = DateType::date;
  std::string value;   ///< "2024-06-19", "2024-06-19TMO", "2024-W25", "P24Y", "PRESENT_REF"; empty
                       ///< if unresolved
  std::string edtf;    ///< the same in EDTF, or the interval it is an end of: both ends of "12-13
                       ///< September 2023" have "2023-09-12/2023-09-13", "sejak 2011" has "2011/.."
  std::string mod;     ///< TIMEX3 mod: START MID END APPROX LESS_THAN MORE_THAN ...; often empty
  std::string anchor;  ///< ISO date it was counted from; empty if none was needed
  DateBasis basis = DateBasis::explicit_;
  std::string rule;  ///< id of the rule that fired, for `explain`
  std::vector<Alternative> alternatives;
  bool local_time = false;  ///< says "waktu setempat": the clock of the place it happened at
  std::string zone_of{};    ///< id of that place, if the value has the zone of one

  friend bool operator==(const DateMention&, const DateMention&) = default;
};

}  // namespace warta
