#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace warta {

/// Minutes east of UTC that the clocks of an IANA time zone show at noon of `day`:
/// {"Europe/Moscow", 2012-06-01} -> 240, {"Europe/Moscow", 2024-06-19} -> 180.  Nothing if there is
/// no such zone.
std::optional<std::chrono::minutes> utc_offset(std::string_view zone,
                                               std::chrono::year_month_day day);

}  // namespace warta
