#pragma once

#include <chrono>
#include <optional>

namespace warta {

/// A day of the Islamic calendar: 1 Syawal 1445 H is {1445, 10, 1}.
struct IslamicDay {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
};

/// The day on which it falls by the Umm al-Qura tables (ICU): {1445, 10, 1} -> 2024-04-10.  A
/// country that goes by the sight of the new moon may keep it a day earlier or later.
std::optional<std::chrono::year_month_day> to_gregorian(const IslamicDay& islamic);

/// The Islamic year that `day` lies in.
int islamic_year(std::chrono::year_month_day day);

}  // namespace warta
