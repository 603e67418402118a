#include "text/islamic_calendar.hpp"

#include <unicode/calendar.h>

#include <memory>
#include <stdexcept>

namespace warta {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1, kLastYear = 1600;
constexpr double kMillisPerDay = 86'400'000;

std::unique_ptr<icu::Calendar> umm_al_qura() {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::Calendar> calendar{icu::Calendar::createInstance(
      icu::TimeZone::getGMT()->clone(), icu::Locale{"id@calendar=islamic-umalqura"}, error)};
  if (U_FAILURE(error)) throw std::runtime_error{"ICU's Islamic calendar is missing"};
  calendar->setLenient(false);
  calendar->clear();
  return calendar;
}

}  // namespace

std::optional<year_month_day> to_gregorian(const IslamicDay& islamic) {
  if (islamic.year < kFirstYear || islamic.year > kLastYear || islamic.month < 1)
    return std::nullopt;
  const auto calendar = umm_al_qura();
  calendar->set(islamic.year, static_cast<int>(islamic.month) - 1, static_cast<int>(islamic.day));
  UErrorCode error = U_ZERO_ERROR;
  const double millis = calendar->getTime(error);
  if (U_FAILURE(error)) return std::nullopt;  // 30 Syakban of a year in which it has 29 days
  return year_month_day{sys_days{days{static_cast<long>(millis / kMillisPerDay)}}};
}

int islamic_year(year_month_day day) {
  const auto calendar = umm_al_qura();
  UErrorCode error = U_ZERO_ERROR;
  calendar->setTime(static_cast<double>(sys_days{day}.time_since_epoch().count()) * kMillisPerDay,
                    error);
  return calendar->get(UCAL_EXTENDED_YEAR, error);
}

}  // namespace warta
