#pragma once

#include <string>
#include <string_view>

#include "warta/date.hpp"

namespace warta {

/// A date in EDTF (ISO 8601-2:2019, levels 0 to 2), which other programs read; empty for durations,
/// sets and references.
///
///   "2024-06-19" -> the same             "2024-W25"      -> "2024-06-17/2024-06-23"
///   "2024-Q3"    -> "2024-35"            "2024-06-19TNI" -> "2024-06-19"
///   "2024-06" and APPROX -> "2024-06~"   worked out: "2024-06?", both: "2024-06%"
///
/// EDTF has no hour without its seconds: what is finer than the day and stated without them becomes
/// the day, rather than a second that nobody wrote.
std::string to_edtf(std::string_view value, std::string_view mod, DateBasis basis);

/// "2023-09-12/2023-09-13"; one side may be open: "2011/..".  Intervals among the two lend their
/// ends.
std::string edtf_interval(std::string_view from, std::string_view to);

}  // namespace warta
