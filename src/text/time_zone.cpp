#include "text/time_zone.hpp"

#include <unicode/timezone.h>

#include <memory>

namespace warta {

std::optional<std::chrono::minutes> utc_offset(std::string_view zone,
                                               std::chrono::year_month_day day) {
  const auto name = icu::UnicodeString::fromUTF8({zone.data(), static_cast<int>(zone.size())});
  const std::unique_ptr<icu::TimeZone> clock{icu::TimeZone::createTimeZone(name)};
  if (!day.ok() || *clock == icu::TimeZone::getUnknown()) return std::nullopt;
  using std::chrono::milliseconds;
  const milliseconds noon = std::chrono::sys_days{day}.time_since_epoch() + std::chrono::hours{12};
  constexpr UBool is_local = true;
  int32_t standard = 0, summer = 0;
  UErrorCode error = U_ZERO_ERROR;
  clock->getOffset(static_cast<UDate>(noon.count()), is_local, standard, summer, error);
  if (U_FAILURE(error)) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::minutes>(milliseconds{standard + summer});
}

}  // namespace warta
