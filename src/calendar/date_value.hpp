#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calendar/timestamp_parser.hpp"
#include "warta/date.hpp"

namespace warta {

/// A date as records write it, where the whole value is the date:
///
///   "2024-06-19T11:03:00+07:00"  "20240619"  "1718769780"  "1718769780000"  "45462.4604"
///   "20240619T110300Z"  "/Date(1718769780000)/"  "19 06 2024"  "19 Jun 24"
///   "datetime(2024, 6, 19)" and all that TimestampParser reads
///
/// Seconds since 1970 are told by their size: they give times of UTC.
std::optional<TimestampMatch> read_date_value(const TimestampParser& parser, std::string_view value,
                                              DayOrder order = DayOrder::unknown);

/// A date in a path or address, and the part of it that says so.
struct PathDate {
  std::chrono::year_month_day day{};
  std::string evidence;
};

/// The last day that a path names, year and all: those nearest to the file count most.
///
///   "kompas/2024-01-05/x.md"  "berita_20240105.txt"  "arsip/01Nov2025/x.md"
///   "https://koran.id/read/2023/02/27/23444401/judul"
std::optional<PathDate> find_path_date(const TimestampParser& parser, std::string_view path);

}  // namespace warta
