#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "text/ascii.hpp"
#include "warta/date.hpp"

namespace warta {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

void append_padded(std::string& out, unsigned value, std::size_t width) {
  std::array<char, 10> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  const auto count = static_cast<std::size_t>(end - digits.data());
  out.append(width > count ? width - count : 0, '0');
  out.append(digits.data(), count);
}

/// Reads `text` from the left, piece by piece; one piece that does not fit makes the whole fail.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_{text} {}

  bool done() const { return rest_.empty(); }
  bool skip(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  /// Exactly `width` digits.
  std::optional<unsigned> digits(std::size_t width) {
    if (rest_.size() < width) return std::nullopt;
    const auto value = read_digits(rest_.substr(0, width));
    if (!value) return std::nullopt;
    rest_.remove_prefix(width);
    return static_cast<unsigned>(*value);
  }
  void skip_digits() {
    while (!rest_.empty() && is_ascii_digit(rest_.front())) rest_.remove_prefix(1);
  }

 private:
  std::string_view rest_;
};

std::optional<std::chrono::year_month_day> read_day(Reader& in) {
  const auto year = in.digits(4);
  if (!year || !in.skip('-')) return std::nullopt;
  const auto month = in.digits(2);
  if (!month || !in.skip('-')) return std::nullopt;
  const auto day = in.digits(2);
  if (!day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(*year)},
                                         std::chrono::month{*month}, std::chrono::day{*day}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<seconds> read_time(Reader& in) {
  const auto hour = in.digits(2);
  if (!hour || !in.skip(':')) return std::nullopt;
  const auto minute = in.digits(2);
  if (!minute) return std::nullopt;
  std::optional<unsigned> second = 0U;
  if (in.skip(':')) {
    second = in.digits(2);
    if (second && in.skip('.')) in.skip_digits();  // milliseconds are never needed
  }
  if (!second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  return seconds{*hour * 3600 + *minute * 60 + *second};
}

std::optional<minutes> read_offset(Reader& in) {
  if (in.skip('Z')) return minutes{0};
  const bool west = in.skip('-');
  if (!west && !in.skip('+')) return std::nullopt;
  const auto hours = in.digits(2);
  if (!hours) return std::nullopt;
  in.skip(':');
  const auto rest = in.done() ? std::optional{0U} : in.digits(2);
  if (!rest || *hours > 23 || *rest > 59) return std::nullopt;
  const auto offset = static_cast<int>(*hours * 60 + *rest);
  return minutes{west ? -offset : offset};
}

}  // namespace

std::string to_iso8601(const Timestamp& timestamp) {
  std::string out;
  if (timestamp.time) out.reserve(25);
  append_padded(out, static_cast<unsigned>(static_cast<int>(timestamp.day.year())), 4);
  out += '-';
  append_padded(out, static_cast<unsigned>(timestamp.day.month()), 2);
  out += '-';
  append_padded(out, static_cast<unsigned>(timestamp.day.day()), 2);
  if (!timestamp.time) return out;
  const auto time = static_cast<unsigned>(timestamp.time->count());
  out += 'T';
  append_padded(out, time / 3600, 2);
  out += ':';
  append_padded(out, time / 60 % 60, 2);
  out += ':';
  append_padded(out, time % 60, 2);
  if (!timestamp.offset) return out;
  const auto offset = static_cast<int>(timestamp.offset->count());
  out += offset < 0 ? '-' : '+';
  append_padded(out, static_cast<unsigned>(std::abs(offset)) / 60, 2);
  out += ':';
  append_padded(out, static_cast<unsigned>(std::abs(offset)) % 60, 2);
  return out;
}

std::optional<Timestamp> parse_iso8601(std::string_view text) {
  Reader in{text};
  const auto day = read_day(in);
  if (!day) return std::nullopt;
  Timestamp result{*day, std::nullopt, std::nullopt};
  if (in.done()) return result;
  if (!in.skip('T') && !in.skip(' ')) return std::nullopt;
  result.time = read_time(in);
  if (!result.time) return std::nullopt;
  if (in.done()) return result;
  in.skip(' ');
  result.offset = read_offset(in);
  if (!result.offset || !in.done()) return std::nullopt;
  return result;
}

}  // namespace warta
