#include "token/numerals.hpp"

#include <array>
#include <charconv>
#include <limits>
#include <string>
#include <utility>

#include "lexicon/named_value.hpp"
#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr double kTen = 10;
constexpr double kThousand = 1000;
constexpr double kNoLimit = std::numeric_limits<double>::infinity();

/// "0.25" or "1/3".
std::optional<double> table_value(std::string_view field) {
  double value = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  if (error != std::errc{}) return std::nullopt;
  if (end == field.data() + field.size() || *end != '/') return value;
  const auto below = table_value(field.substr(static_cast<std::size_t>(end - field.data()) + 1));
  return below ? std::optional{value / *below} : std::nullopt;
}

/// Figures as Indonesian writes them, with periods between thousands and a comma before the
/// decimals: "10.000", "1,25", ",77".  Takes them off `word`.
std::optional<double> take_figures(std::string_view& word) {
  constexpr std::size_t group = 3;
  std::string plain;
  std::size_t size = 0;
  std::size_t since_period = 0;
  bool period = false;
  bool comma = false;
  for (; size < word.size(); ++size, ++since_period) {
    const char c = word[size];
    if (is_ascii_digit(c)) {
      plain += c;
    } else if (c == '.' && !comma &&
               (period ? since_period == group + 1 : size > 0 && size <= group)) {
      period = true;
      since_period = 0;
    } else if (c == ',' && !comma) {
      if (period && since_period != group + 1) return std::nullopt;
      comma = true;
      plain += '.';
    } else {
      break;
    }
  }
  if (plain.empty() || plain.back() == '.') return std::nullopt;
  if (period && !comma && since_period != group + 1) return std::nullopt;
  word.remove_prefix(size);
  return table_value(plain);
}

}  // namespace

std::optional<int> roman_number(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, int>, 5> parts{
      {{"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1}}};
  constexpr std::size_t most_alike = 3;
  if (word.empty()) return std::nullopt;
  int value = 0;
  for (const auto& [letters, worth] : parts) {
    const bool repeats = letters == "X" || letters == "I";
    for (std::size_t i = 0; i < (repeats ? most_alike : 1) && word.starts_with(letters); ++i) {
      word.remove_prefix(letters.size());
      value += worth;
      const bool closes = letters == "IX" || letters == "IV";
      if (closes) return word.empty() ? std::optional{value} : std::nullopt;
    }
  }
  return word.empty() ? std::optional{value} : std::nullopt;
}

/// Adds up the words of one numeral from left to right.  Each must be smaller than the place of
/// the one before: "dua puluh empat", but "dua tiga" are two numerals.
class Numerals::Reading {
 public:
  /// Whether the word belongs to it; if not, nothing has changed.
  bool take(const Word& word) {
    const double value = word.value.value_or(0);
    switch (word.role) {
      case Role::digit:
      case Role::whole:
      case Role::zero:
        return take_count(value);
      case Role::teen:
        if (digit_ == 0) return false;
        close_digit(kTen + digit_, 1);
        return true;
      case Role::times:
      case Role::power:
        return value < kThousand ? take_times(value) : take_power(value);
      default:
        return false;
    }
  }

  /// "25" of "25 juta".
  bool take_figure(double value) {
    if (group_ + digit_ > 0 || value >= power_limit_) return false;
    group_ = value;
    limit_ = 0;
    begun_ = is_figure_ = true;
    return true;
  }

  /// "K" of "1,2K".
  bool multiply(double value) {
    if (!is_figure_) return false;
    group_ *= value;
    is_figure_ = false;
    return true;
  }

  /// "dua setengah": half more of what is counted.
  bool add_share(double share) {
    if (begun_ && (group_ + digit_ == 0 || share_)) return false;
    group_ += share;
    limit_ = 0;
    begun_ = share_ = true;
    return true;
  }
  /// "tiga perempat".
  bool divide(double parts) {
    if (digit_ == 0 || total_ + group_ > 0) return false;
    group_ = digit_ / parts;
    digit_ = 0;
    limit_ = 0;
    share_ = true;
    return true;
  }
  /// The figures after "koma", one after the other.
  void add_decimal(double figure) {
    decimal_ /= kTen;
    group_ += figure * decimal_;
    limit_ = 0;
  }

  bool begun() const { return begun_; }
  bool may_have_decimals() const { return begun_ && decimal_ == 1; }
  bool only_digit() const { return begun_ && total_ + group_ == 0; }
  bool is_share() const { return share_; }
  double value() const { return total_ + group_ + digit_; }

 private:
  bool take_count(double value) {
    if (value >= kThousand) {  // "seribu", "sejuta"
      if (group_ + digit_ > 0 || value >= power_limit_) return false;
      close_power(value, value);
    } else if (digit_ > 0 || zero_ || value >= limit_) {
      return false;
    } else if (value < kTen) {
      digit_ = value;
      zero_ = value == 0;
    } else {
      group_ += value;
      limit_ = value >= kTen * kTen ? value : 1;
    }
    begun_ = true;
    return true;
  }
  bool take_times(double value) {
    if (digit_ == 0 || value >= limit_) return false;
    close_digit(digit_ * value, value);
    return true;
  }
  bool take_power(double value) {
    if (group_ + digit_ == 0 || value >= power_limit_) return false;
    close_power((group_ + digit_) * value, value);
    return true;
  }
  void close_digit(double value, double limit) {
    group_ += value;
    digit_ = 0;
    limit_ = limit;
  }
  void close_power(double value, double power) {
    total_ += value;
    group_ = digit_ = 0;
    limit_ = kThousand;
    power_limit_ = power;
  }

  double total_ = 0;  // thousands and more, done with
  double group_ = 0;  // below a thousand, or figures
  double digit_ = 0;  // that "puluh" may follow
  double limit_ = kThousand;
  double power_limit_ = kNoLimit;
  double decimal_ = 1;
  bool begun_ = false;
  bool zero_ = false;
  bool share_ = false;
  bool is_figure_ = false;
};

Numerals::Numerals(const Lexicon& lexicon) {
  static constexpr ValueNames<Role, 14> names{{{"digit", Role::digit},
                                               {"teen", Role::teen},
                                               {"times", Role::times},
                                               {"power", Role::power},
                                               {"whole", Role::whole},
                                               {"share", Role::share},
                                               {"half", Role::share},
                                               {"part", Role::part},
                                               {"vague", Role::vague},
                                               {"ordinal", Role::ordinal},
                                               {"point", Role::point},
                                               {"minus", Role::minus},
                                               {"zero", Role::zero},
                                               {"suffix", Role::suffix}}};
  const Table& table = lexicon.table("language/number_words");
  const auto word = table.column("word"), value = table.column("value"),
             role = table.column("role");
  for (const Row& row : table.rows()) {
    const std::uint32_t number = index_.add(row[word]);
    words_.resize(index_.size());
    words_[number] = {named_value(names, row[role], table, row), table_value(row[value])};
  }
}

const Numerals::Word* Numerals::find_word(std::string_view folded) const {
  const auto found = index_.find(folded);
  return found ? &words_[*found] : nullptr;
}

/// "1,25" and "100K".
std::optional<double> Numerals::figures(std::string_view word) const {
  const auto value = take_figures(word);
  if (!value || word.empty()) return value;
  const Word* const suffix = find_word(word);
  if (suffix == nullptr || suffix->role != Role::suffix) return std::nullopt;
  return *value * suffix->value.value_or(1);
}

const Numerals::Word* Numerals::word_at(const TokenizedText& text, std::size_t token) const {
  const bool is_word = token < text.tokens.size() && text.tokens[token].kind == TokenKind::word;
  return is_word ? find_word(text.folded_word(token)) : nullptr;
}

/// "kedua", "kesepuluh", "ke-79", "XIV"; nothing for a token that is no ordinal by itself.
std::optional<double> Numerals::ordinal(const TokenizedText& text, std::size_t token) const {
  constexpr std::string_view prefix = "ke";
  std::string_view folded = text.folded_word(token);
  if (is_ascii_digit(folded.front())) return std::nullopt;
  if (const Word* const word = find_word(folded); word != nullptr && word->role == Role::ordinal) {
    return word->value;
  }
  if (text.tokens[token].shape == Shape::upper) {
    const std::string_view letters = text.word(token);
    return letters.size() > 1 ? std::optional<double>{roman_number(letters)} : std::nullopt;
  }
  if (!folded.starts_with(prefix)) return std::nullopt;
  folded.remove_prefix(prefix.size());
  if (folded.starts_with('-') && folded.size() > 1) {
    folded.remove_prefix(1);
    const auto value = take_figures(folded);
    return folded.empty() ? value : std::nullopt;
  }
  const Word* const word = find_word(folded);
  return word != nullptr && word->role == Role::digit ? word->value : std::nullopt;
}

/// Whether a minus stands before the number at the next token: "minus 5", "-5" but not "12-5".
bool Numerals::is_minus(const TokenizedText& text, std::size_t token) const {
  if (token + 1 >= text.tokens.size()) return false;
  if (const Word* const word = word_at(text, token)) return word->role == Role::minus;
  const Span sign = text.tokens[token].span;
  return text.word(token) == "-" && sign.end == text.tokens[token + 1].span.begin &&
         (token == 0 || text.tokens[token - 1].span.end < sign.begin);
}

/// ",77": a number whose nought is not written.
std::optional<double> Numerals::bare_decimals(const TokenizedText& text, std::size_t token) const {
  if (token + 1 >= text.tokens.size() || text.word(token) != ",") return std::nullopt;
  const bool apart = token == 0 || text.tokens[token - 1].span.end < text.tokens[token].span.begin;
  const bool joins = text.tokens[token].span.end == text.tokens[token + 1].span.begin;
  return apart && joins ? figures(slice(text.folded, text.span(token, token + 2))) : std::nullopt;
}

/// Takes the tokens from `token` on that carry the reading further; the token after them.
std::size_t Numerals::extend(const TokenizedText& text, std::size_t token, Reading& reading) const {
  const auto digit_at = [&](std::size_t i) -> std::optional<double> {
    const Word* const word = word_at(text, i);
    const bool is_digit =
        word != nullptr && (word->role == Role::digit || word->role == Role::zero);
    return is_digit && word->value < kTen ? word->value : std::nullopt;
  };
  for (; token < text.tokens.size(); ++token) {
    const Word* const word = word_at(text, token);
    if (word == nullptr) {
      const auto value = figures(text.folded_word(token));
      if (!value || !reading.take_figure(*value)) break;
    } else if (word->role == Role::share) {
      if (!reading.add_share(*word->value)) break;
    } else if (word->role == Role::part) {
      if (!reading.divide(*word->value)) break;
    } else if (word->role == Role::point) {
      if (!reading.may_have_decimals() || !digit_at(token + 1)) break;
      while (const auto figure = digit_at(token + 1)) {
        reading.add_decimal(*figure);
        ++token;
      }
    } else if (word->role == Role::suffix) {  // "1,2M"
      const bool glued =
          token > 0 && text.tokens[token - 1].span.end == text.tokens[token].span.begin;
      if (!glued || !reading.multiply(*word->value)) break;
    } else if (!reading.take(*word)) {
      break;
    }
  }
  return token;
}

std::optional<Numerals::Found> Numerals::read_vague(const TokenizedText& text,
                                                    std::size_t first) const {
  const Word* word = word_at(text, first);
  if (word == nullptr || word->role != Role::vague) return std::nullopt;
  Found found{{text.tokens[first].span, word->value, NumeralKind::vague}, first + 1};
  double smallest = 1;  // "puluhan ribu triliun", but not "puluhan juta juta juta"
  for (; (word = word_at(text, found.last)) != nullptr; ++found.last) {
    const bool multiplies = word->role == Role::times || word->role == Role::power;
    if (!multiplies || word->value <= smallest) break;
    smallest = *word->value;
    found.numeral.value = found.numeral.value.value_or(1) * smallest;
  }
  found.numeral.span = text.span(first, found.last);
  return found;
}

std::optional<Numerals::Found> Numerals::read(const TokenizedText& text, std::size_t first) const {
  if (auto vague = read_vague(text, first)) return vague;
  Reading reading;
  const bool minus = is_minus(text, first);
  const auto place = minus ? std::nullopt : ordinal(text, first);
  if (place) reading.take({Role::digit, place});
  std::size_t begin = first + (minus || place ? 1 : 0);
  if (const auto value = bare_decimals(text, begin)) {
    reading.take_figure(*value);
    begin += 2;
  }
  std::size_t last = extend(text, begin, reading);
  if (!reading.begun()) return std::nullopt;
  Numeral numeral{{}, minus ? -reading.value() : reading.value(), NumeralKind::cardinal};
  const Word* const next = word_at(text, last);
  if (place) {
    numeral.kind = NumeralKind::ordinal;
  } else if (reading.is_share() && reading.value() < 1) {
    numeral.kind = NumeralKind::fraction;
  } else if (reading.only_digit() && next != nullptr && next->role == Role::vague && next->value) {
    *numeral.value *= *next->value;  // "dua puluhan"
    numeral.kind = NumeralKind::vague;
    ++last;
  }
  numeral.span = text.span(first, last);
  return Found{numeral, last};
}

bool Numerals::opens(std::string_view folded) const {
  const Word* const word = find_word(folded);
  if (word == nullptr) return false;
  return word->role == Role::digit || word->role == Role::whole || word->role == Role::share ||
         word->role == Role::vague || word->role == Role::zero;
}

void Numerals::note_uses(WordUseTable& table, WordUses uses) const {
  for (std::uint32_t word = 0; word < index_.size(); ++word) table.add(index_.word_of(word), uses);
}

std::vector<Numeral> Numerals::find(const TokenizedText& text) const {
  std::vector<Numeral> numerals;
  for (std::size_t i = 0; i < text.tokens.size();) {
    const auto found = read(text, i);
    if (found) numerals.push_back(found->numeral);
    i = found ? found->last : i + 1;
  }
  return numerals;
}

}  // namespace warta
