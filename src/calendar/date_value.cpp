#include "calendar/date_value.hpp"

#include <algorithm>
#include <cmath>

#include "text/letter.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

using std::chrono::year_month_day;

constexpr long long kFirstSecond = 315532800;  // 1980-01-01
constexpr long long kLastSecond = 4102444800;  // 2100-01-01
constexpr long long kSecondsOfDay = 86400;
constexpr std::size_t kCompactDay = 8;  // digits
constexpr std::size_t kCompactMinute = 12;
constexpr std::size_t kCompactSecond = 14;
constexpr std::size_t kMostDigits = 16;   // microseconds since 1970
constexpr std::size_t kSerialDigits = 5;  // days since 1899-12-30, before the fraction of a day
constexpr int kFirstPathYear = 1980;
constexpr int kLastPathYear = 2099;

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

long long number_of(std::string_view digits) {
  long long number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

/// "20240619", with the clock time that may follow in the same digits.
std::optional<Timestamp> read_compact(std::string_view digits) {
  if (digits.size() != kCompactDay && digits.size() != kCompactMinute &&
      digits.size() != kCompactSecond)
    return std::nullopt;
  const auto part = [&](std::size_t at, std::size_t size) {
    return at + size <= digits.size() ? static_cast<int>(number_of(digits.substr(at, size))) : 0;
  };
  const year_month_day day{std::chrono::year{part(0, 4)},
                           std::chrono::month{static_cast<unsigned>(part(4, 2))},
                           std::chrono::day{static_cast<unsigned>(part(6, 2))}};
  if (!day.ok() || part(0, 4) < kFirstPathYear || part(0, 4) > kLastPathYear) return std::nullopt;
  Timestamp timestamp{day, std::nullopt, std::nullopt};
  if (digits.size() == kCompactDay) return timestamp;
  const int hour = part(8, 2), minute = part(10, 2), second = part(12, 2);
  if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
  timestamp.time = std::chrono::seconds{hour * 3600 + minute * 60 + second};
  return timestamp;
}

/// Seconds since 1970, or a thousandth or a millionth of them.
std::optional<Timestamp> read_epoch(std::string_view digits) {
  if (digits.empty() || digits.size() > kMostDigits) return std::nullopt;
  long long seconds = number_of(digits);
  for (int unit = 0; unit < 2 && seconds >= kLastSecond; ++unit) seconds /= 1000;
  if (seconds < kFirstSecond || seconds >= kLastSecond) return std::nullopt;
  const std::chrono::sys_days day{std::chrono::days{seconds / kSecondsOfDay}};
  return Timestamp{year_month_day{day}, std::chrono::seconds{seconds % kSecondsOfDay},
                   std::chrono::minutes{0}};
}

/// "45462.4602": days since 1899-12-30 and the part of a day, as spreadsheets keep a date.
std::optional<Timestamp> read_serial(std::string_view value) {
  const std::size_t whole = digits_at(value, 0);
  if (whole != kSerialDigits) return std::nullopt;
  constexpr std::chrono::sys_days kZero{std::chrono::year{1899} / 12 / 30};
  const year_month_day day{kZero + std::chrono::days{number_of(value.substr(0, whole))}};
  const int year = static_cast<int>(day.year());
  if (year < kFirstPathYear || year > kLastPathYear) return std::nullopt;
  Timestamp timestamp{day, std::nullopt, std::nullopt};
  const std::string_view fraction = value.substr(std::min(whole + 1, value.size()));
  if (value.size() == whole || fraction.find_first_not_of('0') == fraction.npos) return timestamp;
  if (value[whole] != '.' || digits_at(fraction, 0) != fraction.size()) return std::nullopt;
  double seconds = 0, unit = static_cast<double>(kSecondsOfDay);
  for (const char c : fraction) seconds += (c - '0') * (unit /= 10);
  timestamp.time =
      std::chrono::seconds{std::min<long long>(std::lround(seconds), kSecondsOfDay - 1)};
  return timestamp;
}

/// "datetime.datetime(2024, 6, 19, 11, 3)", as Python prints it, as "2024-6-19 11:3".
std::string without_call(std::string_view value) {
  const std::size_t open = value.find('(');
  if (open == value.npos || value.find("date") >= open || !value.ends_with(')')) return {};
  std::string plain;
  std::size_t commas = 0;
  for (const char c : value.substr(open + 1, value.size() - open - 2)) {
    if (c == ' ') continue;
    if (c != ',') {
      if (!is_digit(c)) break;
      plain += c;
    } else if (++commas > 2) {
      break;
    } else {
      plain += '-';
    }
  }
  return plain;
}

/// "20240619T110300Z" with the marks that ISO 8601 has between its parts.
std::optional<Timestamp> read_basic_iso(std::string_view value) {
  constexpr std::size_t kDate = 8, kTime = 6;
  if (digits_at(value, 0) != kDate || value.size() <= kDate + kTime || value[kDate] != 'T' ||
      digits_at(value, kDate + 1) != kTime)
    return std::nullopt;
  std::string spelled{value};
  for (const std::size_t at : {13U, 11U}) spelled.insert(at, ":");
  for (const std::size_t at : {6U, 4U}) spelled.insert(at, "-");
  return parse_iso8601(spelled);
}

/// "/Date(1718769780000+0700)/": how .NET writes a moment.
std::optional<Timestamp> read_moment(std::string_view value) {
  const std::size_t open = value.find('(');
  if (!value.starts_with('/') || open == value.npos) return std::nullopt;
  return read_epoch(value.substr(open + 1, digits_at(value, open + 1)));
}

/// "19 06 2024", "19 Jun 24": where the whole value is a date, blanks may hold it together.
std::optional<TimestampMatch> read_spaced(const TimestampParser& parser, std::string_view value,
                                          DayOrder order) {
  std::string joined{value};
  for (std::size_t at = 1; at + 1 < joined.size(); ++at)
    if (joined[at] == ' ' && joined[at - 1] != ' ' && joined[at - 1] != ',' &&
        is_digit(static_cast<unsigned char>(joined[at + 1])))
      joined[at] = '-';
  auto match = parser.find(joined, order);
  if (match && match->span.end < joined.size()) match.reset();
  return match;
}

bool has_year(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t digits = digits_at(text, at);
    if (digits == 4) return true;
    at += digits;
  }
  return false;
}

}  // namespace

std::optional<TimestampMatch> read_date_value(const TimestampParser& parser, std::string_view value,
                                              DayOrder order) {
  value = trim(value);
  const Span all{0, value.size()};
  if (const auto iso = parse_iso8601(value)) return TimestampMatch{*iso, all};
  if (const auto iso = read_basic_iso(value)) return TimestampMatch{*iso, all};
  if (const auto moment = read_moment(value)) return TimestampMatch{*moment, all};
  if (const auto serial = read_serial(value)) return TimestampMatch{*serial, all};
  std::string_view digits = value;
  // Seconds with their fraction, or a number that went through a table.
  const std::size_t point = digits.find('.');
  if (point != digits.npos && (point > kCompactDay || digits.ends_with(".0")) &&
      digits_at(digits, point + 1) == digits.size() - point - 1)
    digits = digits.substr(0, point);
  if (!digits.empty() && digits_at(digits, 0) == digits.size()) {
    auto timestamp = read_compact(digits);
    if (!timestamp) timestamp = read_epoch(digits);
    return timestamp ? std::optional{TimestampMatch{*timestamp, all}} : std::nullopt;
  }
  if (const std::string plain = without_call(value); !plain.empty())
    return parser.find(plain, DayOrder::unknown);
  auto match = parser.find(value, order);
  constexpr std::size_t kLongestSpaced = 40;
  if (!match && value.size() <= kLongestSpaced) match = read_spaced(parser, value, order);
  return match;
}

std::optional<PathDate> find_path_date(const TimestampParser& parser, std::string_view path) {
  std::string plain{path};
  std::replace(plain.begin(), plain.end(), '_', '-');
  std::optional<PathDate> last;
  for (std::size_t at = 0; at < plain.size();) {
    const auto match = parser.find(std::string_view{plain}.substr(at), DayOrder::day_first);
    std::size_t end = plain.size();
    if (match) {
      const Span span{at + match->span.begin, at + match->span.end};
      end = span.end;
      const int year = static_cast<int>(match->timestamp.day.year());
      const std::string_view words = path.substr(span.begin, span.size());
      if (has_year(words) && year >= kFirstPathYear && year <= kLastPathYear)
        last = PathDate{match->timestamp.day, std::string{words}};
    }
    for (; at < end; ++at) {
      const std::size_t digits = digits_at(plain, at);
      if (digits == 0) continue;
      if (const auto day = read_compact(std::string_view{plain}.substr(at, digits)))
        last = PathDate{day->day, std::string{path.substr(at, kCompactDay)}};
      at += digits - 1;
    }
  }
  return last;
}

}  // namespace warta
