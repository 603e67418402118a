#include "calendar/timestamp_parser.hpp"

#include <string>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kCenturyTurn = 69;  // "17-Aug-68" is 2068, "17-Aug-69" is 1969

constexpr std::string_view kBetweenDateParts = " \t-/+.,'";
constexpr std::string_view kBeforeTime = " \t,|-/+@()·•–—";  // bytes; only skipped before a time

/// Bytes of multibyte letters count as letters: no word of the calendar has any.
bool is_letter(char c) {
  return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::optional<year_month_day> make_day(int year, unsigned month, unsigned day) {
  const year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                            std::chrono::day{day}};
  if (year < kFirstYear || year > kLastYear || !date.ok()) return std::nullopt;
  return date;
}

unsigned weekday_of(year_month_day day) {
  return std::chrono::weekday{std::chrono::sys_days{day}}.iso_encoding();
}

struct Number {
  int value = 0;
  std::size_t digits = 0;
};

/// Reads one line; every `read_*` either moves past what it read or leaves the place alone.
class LineReader {
 public:
  LineReader(const CalendarWords& words, std::string_view line, std::string_view folded,
             DayOrder order)
      : words_{words}, line_{line}, folded_{folded}, order_{order} {}

  std::optional<TimestampMatch> find() {
    for (std::size_t begin = 0; begin < folded_.size(); begin = next_run(begin)) {
      at_ = begin;
      if (!is_ascii_digit(folded_[begin]) && !is_letter(folded_[begin])) continue;
      weekday_ = read_weekday();
      proven_ = DayOrder::unknown;
      other_day_ = std::nullopt;
      const auto day = read_day();
      if (!day) continue;
      TimestampMatch match{{*day, std::nullopt, std::nullopt}, {begin, at_}, proven_, {}};
      if (time_within_) {
        match.timestamp.time = time_within_;
        match.timestamp.offset = zone_within_;
        match.span.end = at_;
      } else if (read_time(match.timestamp)) {
        match.span.end = at_;
      }
      if (other_day_) {
        match.other = match.timestamp;
        match.other->day = *other_day_;
      }
      return match;
    }
    return std::nullopt;
  }

 private:
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < folded_.size() ? folded_[at_ + ahead] : '\0';
  }

  /// The next place after `begin` where a run of digits or letters starts.
  std::size_t next_run(std::size_t begin) const {
    const auto group = [&](std::size_t i) {
      return is_ascii_digit(folded_[i]) ? 1 : (is_letter(folded_[i]) ? 2 : 0);
    };
    std::size_t i = begin + 1;
    while (i < folded_.size() && group(i) == group(i - 1)) ++i;
    return i;
  }

  void skip(std::string_view any_of) {
    while (at_ < folded_.size() && any_of.find(folded_[at_]) != std::string_view::npos) ++at_;
  }

  std::string_view word_ahead() const {
    std::size_t end = at_;
    while (end < folded_.size() && (is_letter(folded_[end]) || folded_[end] == '\'')) ++end;
    return folded_.substr(at_, end - at_);
  }

  std::optional<Number> read_number() {
    const std::size_t begin = at_;
    Number number;
    while (is_ascii_digit(peek())) {
      if (number.digits++ < 8) number.value = number.value * 10 + (peek() - '0');
      ++at_;
    }
    if (number.digits > 0) return number;
    at_ = begin;
    return std::nullopt;
  }

  std::optional<unsigned> read_weekday() {
    const auto word = word_ahead();
    const auto found = words_.weekday(word);
    if (!found) return std::nullopt;
    at_ += word.size();
    skip(" \t,.(/");
    return found->number;
  }

  std::optional<unsigned> read_month() {
    const auto word = word_ahead();
    const auto found = words_.month(word);
    if (!found) return std::nullopt;
    at_ += word.size();
    return found->number;
  }

  /// Two digits are a year only where a sign holds the date together: "17-Aug-20".
  std::optional<int> read_year(char separator) {
    const auto number = read_number();
    if (!number) return std::nullopt;
    if (number->digits == 4) return number->value;
    const bool joined = separator == '-' || separator == '/' || separator == '\'';
    if (number->digits != 2 || !joined) return std::nullopt;
    return number->value + (number->value < kCenturyTurn ? 2000 : 1900);
  }

  char skip_separator() {
    skip(kBetweenDateParts);
    return at_ > 0 ? folded_[at_ - 1] : '\0';
  }

  std::optional<year_month_day> read_day() {
    if (is_letter(peek())) return read_month_first();
    const auto first = read_number();
    if (!first) return std::nullopt;
    if (first->digits == 4) return read_year_first(first->value);
    if (first->digits > 2) return std::nullopt;
    skip_rank();
    const char separator = peek();
    skip_separator();
    if (is_letter(peek())) {
      const auto month = read_month();
      if (!month) return std::nullopt;
      const auto year = read_year(skip_separator());
      return year ? make_day(*year, *month, static_cast<unsigned>(first->value)) : std::nullopt;
    }
    if (separator != '/' && separator != '-' && separator != '.') return std::nullopt;
    return read_numeric(static_cast<unsigned>(first->value), separator);
  }

  /// "6/2024" after the day of "19/6/2024".
  std::optional<year_month_day> read_numeric(unsigned first, char separator) {
    const auto second = read_number();
    if (!second || second->digits > 2 || peek() != separator) return std::nullopt;
    ++at_;
    const auto year = read_year(separator);
    if (!year) return std::nullopt;
    const auto other = static_cast<unsigned>(second->value);
    const auto day_first = make_day(*year, other, first);
    const auto month_first = make_day(*year, first, other);
    bool swapped = !day_first || (month_first && order_ == DayOrder::month_first);
    if (day_first && month_first && weekday_ &&
        weekday_of(*day_first) != weekday_of(*month_first)) {
      const bool proves_month = weekday_of(*month_first) == *weekday_;
      if (proves_month || weekday_of(*day_first) == *weekday_) {
        swapped = proves_month;
        proven_ = swapped ? DayOrder::month_first : DayOrder::day_first;
      }
    } else if (!day_first != !month_first) {
      proven_ = day_first ? DayOrder::day_first : DayOrder::month_first;
    }
    if (day_first && month_first && *day_first != *month_first && proven_ == DayOrder::unknown)
      other_day_ = swapped ? day_first : month_first;
    return swapped ? month_first : day_first;
  }

  /// "June 19, 2024".
  std::optional<year_month_day> read_month_first() {
    const auto month = read_month();
    if (!month) return std::nullopt;
    skip_separator();
    const auto day = read_number();
    if (!day || day->digits > 2) return std::nullopt;
    skip_rank();
    const char separator = skip_separator();
    if (separator == ' ') read_time_within();
    const auto year = read_year(skip_separator());
    return year ? make_day(*year, *month, static_cast<unsigned>(day->value)) : std::nullopt;
  }

  /// "rd" of "June 3rd".
  void skip_rank() {
    const auto word = word_ahead();
    if (word.empty() || words_.clock_word(word) != ClockWord::rank) return;
    at_ += word.size();
  }

  /// "11:03:00 +0700" in "Wed Jun 19 11:03:00 +0700 2024".
  void read_time_within() {
    const std::size_t before = at_;
    time_within_ = read_clock();
    if (!time_within_) {
      at_ = before;
      return;
    }
    zone_within_ = read_zone();
    // "WIB", "GMT": also a zone that no table knows stands before the year.
    skip(" ");
    if (!is_ascii_digit(peek())) at_ += word_ahead().size();
  }

  /// "-06-19" after the year of "2024-06-19".
  std::optional<year_month_day> read_year_first(int year) {
    const char separator = peek();
    if (separator != '-' && separator != '/' && separator != '.') return std::nullopt;
    ++at_;
    const auto month = read_number();
    if (!month || month->digits > 2 || peek() != separator) return std::nullopt;
    ++at_;
    const auto day = read_number();
    if (!day || day->digits > 2) return std::nullopt;
    return make_day(year, static_cast<unsigned>(month->value), static_cast<unsigned>(day->value));
  }

  bool read_time(Timestamp& timestamp) {
    if (peek() == 't' && is_ascii_digit(peek(1))) ++at_;
    skip(kBeforeTime);
    for (auto word = word_ahead(); !word.empty(); word = word_ahead()) {
      if (words_.clock_word(word) != ClockWord::lead) break;
      at_ += word.size();
      skip(" \t:.");
    }
    auto time = read_clock();
    if (!time) return false;
    const std::size_t before = at_;
    skip(" ");
    const auto half = words_.clock_word(word_ahead());
    if (half && (*half == ClockWord::am || *half == ClockWord::pm)) {
      at_ += word_ahead().size();
      const bool noon = *time >= std::chrono::hours{12};
      if (*half == ClockWord::pm && !noon) *time += std::chrono::hours{12};
      if (*half == ClockWord::am && noon) *time -= std::chrono::hours{12};
    } else {
      at_ = before;
    }
    timestamp.time = time;
    timestamp.offset = read_zone();
    return true;
  }

  /// "23:56", "08.21", "11:03:00.123"; exactly two digits in each part but the first.
  std::optional<seconds> read_clock() {
    const auto hour = read_number();
    if (!hour || hour->digits > 2 || (peek() != ':' && peek() != '.')) return std::nullopt;
    const char separator = peek();
    ++at_;
    const auto minute = read_number();
    if (!minute || minute->digits != 2 || hour->value > 23 || minute->value > 59) {
      return std::nullopt;
    }
    int second = 0;
    if (peek() == separator && is_ascii_digit(peek(1))) {
      const std::size_t before = at_++;
      const auto number = read_number();
      if (number->digits == 2 && number->value < 60) {
        second = number->value;
        if (peek() == '.' && is_ascii_digit(peek(1))) {
          ++at_;
          read_number();  // fractions of a second are never needed
        }
      } else {
        at_ = before;
      }
    }
    return seconds{hour->value * 3600 + minute->value * 60 + second};
  }

  std::optional<minutes> read_zone() {
    const std::size_t before = at_;
    skip(" \t(");
    const auto named = read_zone_name();
    if (named && *named != minutes{0}) {
      if (peek() == ')') ++at_;
      return named;
    }
    if (const auto offset = read_offset()) return offset;
    if (!named) at_ = before;
    return named;
  }

  /// "WIB", also where what follows is glued to it in capitals: "WIBPYONGYANG".
  std::optional<minutes> read_zone_name() {
    const auto word = word_ahead();
    const std::size_t length = words_.zone_prefix(word);
    if (length == 0) return std::nullopt;
    if (length < word.size()) {
      const auto written = line_.substr(at_, length + 1);
      for (const char c : written) {
        if (c < 'A' || c > 'Z') return std::nullopt;
      }
      if (length < 3) return std::nullopt;
    }
    at_ += length;
    return words_.zone(word.substr(0, length));
  }

  /// "+07:00", "+0700", "+7".
  std::optional<minutes> read_offset() {
    const char sign = peek();
    if ((sign != '+' && sign != '-') || !is_ascii_digit(peek(1))) return std::nullopt;
    const std::size_t before = at_++;
    const auto hours = read_number();
    int value = 0;
    if (hours->digits == 4) {
      value = hours->value / 100 * 60 + hours->value % 100;
    } else if (hours->digits <= 2) {
      value = hours->value * 60;
      if (peek() == ':' && is_ascii_digit(peek(1))) {
        ++at_;
        value += read_number()->value;
      }
    }
    if (hours->digits > 4 || hours->digits == 3 || value > 14 * 60) {
      at_ = before;
      return std::nullopt;
    }
    return minutes{sign == '-' ? -value : value};
  }

  const CalendarWords& words_;
  std::string_view line_;
  std::string_view folded_;
  std::size_t at_ = 0;
  DayOrder order_;
  DayOrder proven_ = DayOrder::unknown;
  std::optional<year_month_day> other_day_;
  std::optional<unsigned> weekday_;
  std::optional<seconds> time_within_;
  std::optional<minutes> zone_within_;
};

}  // namespace

std::optional<TimestampMatch> TimestampParser::find(std::string_view line, DayOrder order) const {
  const std::string folded = fold_case(line);
  return LineReader{words_, line, folded, order}.find();
}

}  // namespace warta
