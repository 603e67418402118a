#include "date/token_number.hpp"

#include <algorithm>
#include <array>

namespace warta {
namespace {

constexpr std::size_t kMostFigures = 4;
constexpr std::size_t kThousands = 3;  // figures after the point of "2.000"
constexpr int kCenturyTurn = 69;
constexpr int kHoursPerDay = 24;
constexpr int kMinutesPerHour = 60;
constexpr int kYearsPerDecade = 10;
constexpr int kMonths = 12;
constexpr int kMostDays = 31;
constexpr int kFirstYear = 1000;
constexpr int kTen = 10;
constexpr int kThousand = 1000;

bool is_figure(char c) {
  return c >= '0' && c <= '9';
}

bool all_figures(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_figure);
}

/// Figures as a count: "2.000" -> "2000", "1,5" -> "1.5"; empty if the token is something else.
std::string figures_amount(std::string_view word) {
  std::string amount;
  std::size_t since_point = 0;
  bool point = false;
  bool comma = false;
  for (const char c : word) {
    if (is_figure(c)) {
      amount += c;
      ++since_point;
    } else if (c == '.' && !comma && (!point || since_point == kThousands)) {
      point = true;
      since_point = 0;
    } else if (c == ',' && !comma) {
      comma = true;
      amount += '.';
    } else {
      return {};
    }
  }
  if (point && !comma && since_point != kThousands) return {};
  return amount;
}

/// "3x24"
std::optional<int> product_of(std::string_view word) {
  const std::size_t times = std::min(word.find('x'), word.size());
  const auto left = plain_number(word.substr(0, times));
  const auto right = plain_number(word.substr(std::min(times + 1, word.size())));
  return left && right ? std::optional{*left * *right} : std::nullopt;
}

}  // namespace

std::optional<int> plain_number(std::string_view word) {
  if (word.size() > kMostFigures || !all_figures(word)) return std::nullopt;
  int value = 0;
  for (const char c : word) value = value * kTen + (c - '0');
  return value;
}

int full_year(int two_figures) {
  constexpr int this_century = 2000;
  constexpr int last_century = 1900;
  return two_figures + (two_figures < kCenturyTurn ? this_century : last_century);
}

std::optional<int> decade_number(std::string_view word) {
  constexpr std::string_view suffix = "an";
  if (!word.ends_with(suffix)) return std::nullopt;
  word.remove_suffix(suffix.size());
  while (!word.empty() && !is_figure(word.back())) word.remove_suffix(1);
  const auto number = plain_number(word);
  if (!number || *number % kYearsPerDecade != 0) return std::nullopt;
  if (word.size() == 4 && *number >= kFirstYear) return number;
  constexpr int last_century = 1900;
  if (word.size() == 2 && *number >= 20) return *number + last_century;
  return std::nullopt;
}

std::optional<ClockTime> clock_number(std::string_view word, bool whole_hours) {
  const auto separator = word.find_first_of(".:");
  const auto figures = word.substr(0, separator);
  const auto hour = plain_number(figures);
  if (!hour || figures.size() > 2 || *hour > kHoursPerDay) return std::nullopt;
  if (separator == std::string_view::npos) {
    return whole_hours ? std::optional{ClockTime{*hour, std::nullopt, std::nullopt}} : std::nullopt;
  }
  const auto rest = word.substr(separator + 1);
  const auto minute = plain_number(rest.substr(0, 2));
  if (rest.size() < 2 || !minute || *minute >= kMinutesPerHour) return std::nullopt;
  if (rest.size() == 2) return ClockTime{*hour, minute, std::nullopt};
  const auto second = plain_number(rest.substr(3));
  if (rest.size() != 5 || rest[2] != word[separator] || !second || *second >= kMinutesPerHour) {
    return std::nullopt;
  }
  return ClockTime{*hour, minute, second};
}

std::optional<DottedDate> dotted_date(std::string_view word) {
  const auto first = word.find('.');
  if (first == std::string_view::npos) return std::nullopt;
  const auto second = word.find('.', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto day = plain_number(word.substr(0, first));
  const auto month = plain_number(word.substr(first + 1, second - first - 1));
  const auto year = plain_number(word.substr(second + 1));
  if (!day || !month || !year || *day < 1 || *day > kMostDays || *month < 1 || *month > kMonths ||
      word.size() - second != 5 || *year < kFirstYear) {
    return std::nullopt;
  }
  return DottedDate{*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
}

std::optional<int> ordinal_number(std::string_view word) {
  constexpr std::string_view kPrefix = "ke-";
  if (word.starts_with(kPrefix)) return plain_number(word.substr(kPrefix.size()));
  // Read from the right, a figure smaller than the one behind it is taken off: "iv" is 5 - 1.
  constexpr std::string_view kFigures = "ivxlc";
  constexpr std::array<int, kFigures.size()> kValues{1, 5, 10, 50, 100};
  int value = 0, largest = 0;
  for (auto c = word.rbegin(); c != word.rend(); ++c) {
    const std::size_t figure = kFigures.find(*c);
    if (figure == kFigures.npos) return std::nullopt;
    value += kValues[figure] < largest ? -kValues[figure] : kValues[figure];
    largest = std::max(largest, kValues[figure]);
  }
  return value > 0 ? std::optional{value} : std::nullopt;
}

std::optional<Count> read_count(const TokenizedText& text, const TermsOfText& terms,
                                std::size_t first) {
  const auto is_half = [&](std::size_t at) {
    const TermAt& found = terms.at(at);
    return found.term != nullptr && found.term->number_role == NumberRole::half;
  };
  if (text.tokens[first].kind == TokenKind::number) {
    std::string amount = figures_amount(text.word(first));
    if (const auto product = product_of(text.word(first))) amount = std::to_string(*product);
    if (amount.empty()) return std::nullopt;
    return Count{std::move(amount), first + 1};
  }
  if (is_half(first)) return Count{"0.5", first + 1};
  int whole = 0;
  int part = 0;
  int last = 0;
  std::size_t i = first;
  for (; terms.at(i).term != nullptr && terms.at(i).length == 1; ++i) {
    const TimeTerm& term = *terms.at(i).term;
    if (term.number_role == NumberRole::vague && i == first) return Count{"X", i + 1};
    if (term.number_role == NumberRole::digit || term.number_role == NumberRole::teen) {
      part += term.number;
      last = term.number;
    } else if (term.number_role == NumberRole::times && part > 0 && term.number >= kThousand) {
      whole += part * term.number;
      part = 0;
    } else if (term.number_role == NumberRole::times && part > 0) {
      part += last * (term.number - 1);  // "seratus lima puluh": only the five is multiplied
      last *= term.number;
    } else {
      break;
    }
  }
  if (i == first) return std::nullopt;
  const std::string amount = std::to_string(whole + part);
  return is_half(i) ? Count{amount + ".5", i + 1} : Count{amount, i};
}

}  // namespace warta
